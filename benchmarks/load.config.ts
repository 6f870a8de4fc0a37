import { defineConfig } from 'vitest/config';

/** `npx vitest run --config benchmarks/load.config.ts`: long trials against a real Neo4j, apart from the tests. */
export default defineConfig({
  test: {
    include: ['benchmarks/load/*.trial.ts'],
    testTimeout: 1_800_000,
    hookTimeout: 300_000,
    fileParallelism: false,
    disableConsoleIntercept: true,
    execArgv: ['--expose-gc', '--max-old-space-size=6144'],
  },
});
