/** Writes to stdout and waits where the reader is slow. A reader that went away ends the program in peace. */
export function print(text: string): Promise<void> {
  return new Promise((resolve) => {
    if (process.stdout.destroyed) resolve();
    else process.stdout.write(text, () => resolve());
  });
}

export const printLine = (text: string): Promise<void> => print(`${text}\n`);

/** One value as JSON, for programs. */
export const printJson = (value: unknown): Promise<void> =>
  printLine(JSON.stringify(value, null, process.stdout.isTTY ? 2 : undefined));

/** A remark on stderr, beside the data. */
export const warn = (text: string): void => {
  process.stderr.write(`kaidan: ${text.replace(/\s*[\r\n]+\s*/g, ' ')}\n`);
};

const colourful = (stream: NodeJS.WriteStream): boolean =>
  Boolean(stream.isTTY) && !process.env.NO_COLOR && process.env.TERM !== 'dumb';

const paint =
  (code: number) =>
  (text: string): string =>
    colourful(process.stdout) ? `\u001b[${code}m${text}\u001b[0m` : text;

export const bold = paint(1);
export const dim = paint(2);
export const cyan = paint(36);

/** A line on a terminal's stderr that the next one takes the place of; nothing elsewhere. */
export class Progress {
  private last = 0;

  show(text: string): void {
    if (!process.stderr.isTTY || Date.now() - this.last < 80) return;
    this.last = Date.now();
    const width = (process.stderr.columns ?? 80) - 1;
    process.stderr.write(`\r\u001b[K${text.slice(0, Math.floor(width / 2))}`);
  }

  clear(): void {
    if (process.stderr.isTTY && this.last > 0) process.stderr.write('\r\u001b[K');
  }
}

/** Lets `kaidan … | head` end without a word. */
export function endOnBrokenPipe(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit(process.exitCode ?? 0);
  });
}
