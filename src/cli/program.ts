import { Command } from 'commander';
import { register as askCommand } from './commands/ask.js';
import { register as buildCommand } from './commands/build.js';
import { register as completionCommand } from './commands/completion.js';
import { register as diffCommand } from './commands/diff.js';
import { register as evalCommand } from './commands/eval.js';
import { register as explainCommand } from './commands/explain.js';
import { register as exportCommand } from './commands/export.js';
import { register as extractCommand } from './commands/extract.js';
import { register as loadCommand } from './commands/load.js';
import { register as metCommand } from './commands/met.js';
import { register as pathCommand } from './commands/path.js';
import { register as queryCommand } from './commands/query.js';
import { register as removeCommand } from './commands/remove.js';
import { register as schemaCommand } from './commands/schema.js';
import { register as showCommand } from './commands/show.js';
import { register as whyCommand } from './commands/why.js';

const COMMANDS = [
  buildCommand,
  extractCommand,
  metCommand,
  showCommand,
  explainCommand,
  whyCommand,
  pathCommand,
  askCommand,
  queryCommand,
  loadCommand,
  exportCommand,
  removeCommand,
  diffCommand,
  evalCommand,
  schemaCommand,
  completionCommand,
];

/** The command line as a whole. */
export function createProgram(version: string): Command {
  const program = new Command('kaidan')
    .description(
      'Reads Japanese articles on defence and diplomacy into a knowledge graph: who met whom, when, where, via which forum.',
    )
    .version(version)
    .showHelpAfterError(false)
    .showSuggestionAfterError(true)
    .addHelpText(
      'after',
      '\nExamples:\n  kaidan build articles/\n  kaidan met 佐久間\n  kaidan query agreements-between --param a=JP --param b=KR\n\nExit codes: 0 done, 1 the work or a part of it failed, 2 wrong use.',
    );
  for (const register of COMMANDS) register(program);
  return program;
}
