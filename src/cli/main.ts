#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { CommanderError } from 'commander';
import { report } from './failure.js';
import { endOnBrokenPipe } from './output.js';
import { createProgram } from './program.js';

const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { version: string };

/** Commander's own faults, such as an unknown option, are wrong use; help and version are not faults. */
const codeOf = (error: CommanderError): number => (error.exitCode === 0 ? 0 : 2);

endOnBrokenPipe();
const program = createProgram(version);
for (const command of [program, ...program.commands]) {
  command.exitOverride();
  command.configureOutput({ outputError: (text, write) => write(text.replace(/^error: /, 'kaidan: ')) });
}
if (process.argv.length <= 2) {
  process.stderr.write(program.helpInformation());
  process.exitCode = 2;
} else {
  try {
    await program.parseAsync();
  } catch (error) {
    process.exitCode = error instanceof CommanderError ? codeOf(error) : report(error);
  }
}
