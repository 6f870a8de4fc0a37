/** A source that cannot be read as an article. Its message is one line: which source, what is wrong, what to do. */
export class ReadError extends Error {
  override readonly name = 'ReadError';

  constructor(
    readonly source: string,
    readonly problem: string,
    readonly advice: string,
  ) {
    super(`${source}: ${problem}; ${advice}`.replace(/[\r\n]+/g, ' '));
  }
}
