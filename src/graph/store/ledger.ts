import type { SerializedGraph } from '../../model/graph.js';
import { GraphError } from '../types.js';
import { fileFault } from './fault.js';
import { type Line, readLines } from './lines.js';
import { parseGraph } from './parse.js';

const isBlank = (bytes: Buffer): boolean => bytes.length === 0 || bytes.toString('utf8').trim() === '';

/** A crash cuts the line that was being written: the last one, without its line feed. */
function isCutOff({ bytes, closed }: Line): boolean {
  if (closed) return false;
  try {
    JSON.parse(bytes.toString('utf8'));
    return false;
  } catch {
    return true;
  }
}

/** The article graphs of a ledger file, read anew each time they are gone through. */
export class Ledger implements Iterable<SerializedGraph> {
  private checked = false;
  /** What was odd, each a sentence for the user. */
  readonly warnings: string[] = [];

  constructor(readonly file: string) {}

  *[Symbol.iterator](): Generator<SerializedGraph> {
    for (const line of this.lines()) yield parseGraph(line.bytes.toString('utf8'), this.file, line.number, !this.checked);
    this.checked = true;
  }

  /** Its lines as they stand, blank ones and a cut-off last one left out. */
  *lines(): Generator<Line> {
    try {
      for (const line of readLines(this.file)) {
        if (isBlank(line.bytes)) continue;
        if (isCutOff(line))
          this.warn(`${this.file}: line ${line.number}, the last, is cut off and was dropped; build its article again`);
        else yield line;
      }
    } catch (error) {
      if (error instanceof GraphError) throw error;
      throw fileFault(this.file, error, 'name a graph file with -g, or make one with `kaidan build`');
    }
  }

  private warn(message: string): void {
    if (!this.warnings.includes(message)) this.warnings.push(message);
  }
}
