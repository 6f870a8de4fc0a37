import { defineConfig } from 'vitest/config';

/** Tests start real servers and browsers, on machines that may be busy: a limit is there for what hangs, not for what is slow. */
export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    testTimeout: 300_000,
    hookTimeout: 300_000,
    teardownTimeout: 60_000,
    maxWorkers: 2,
  },
});
