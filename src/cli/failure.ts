/** The user asked in a way that cannot work: exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** The work failed for a reason that the message gives in one line: exit code 1. */
export class Failure extends Error {
  override readonly name = 'Failure';
  /** Lines that follow the message: what there is to choose from. */
  readonly list?: readonly string[];
}

/** Errors of the library whose message is a sentence for the user. */
const SAID = new Set(['Failure', 'GraphError', 'ReadError', 'ExportError', 'Neo4jError']);
/** Errors that mean wrong use. */
const WRONG_USE = new Set(['UsageError', 'QueryError']);

const oneLine = (text: string): string => text.replace(/\s*[\r\n]+\s*/g, ' ');

/** Says an error on stderr and gives the exit code for it. */
export function report(error: unknown): 1 | 2 {
  const { name, message, stack } = error instanceof Error ? error : new Error(String(error));
  if (WRONG_USE.has(name) || SAID.has(name)) process.stderr.write(`kaidan: ${oneLine(message)}\n`);
  else
    process.stderr.write(
      `kaidan: unexpected: ${process.env.KAIDAN_DEBUG ? stack : `${oneLine(message)} (KAIDAN_DEBUG=1 shows where)`}\n`,
    );
  const { list } = error as { list?: readonly string[] };
  if (list) process.stderr.write(list.map((line) => `${line}\n`).join(''));
  return WRONG_USE.has(name) ? 2 : 1;
}
