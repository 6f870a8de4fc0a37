import { GraphError } from '../types.js';

const FAULTS: Readonly<Record<string, readonly [problem: string, advice: string]>> = {
  ENOENT: ['there is no such file or folder', ''],
  EACCES: ['permission is denied', 'change its permissions, or choose another path'],
  EPERM: ['permission is denied', 'change its permissions, or choose another path'],
  EISDIR: ['it is a folder', 'name a file'],
  ENOTDIR: ['a part of its path is no folder', 'check the path'],
  ENOSPC: ['the disk is full', 'make room and run again'],
  EROFS: ['the disk is read-only', 'choose another path'],
  ENAMETOOLONG: ['the path is too long', 'choose a shorter one'],
};

/** An error of the file system as one sentence. `missing` is the advice where the file is not there. */
export function fileFault(file: string, error: unknown, missing = 'check the path'): GraphError {
  const { code, message } = error as NodeJS.ErrnoException;
  const [problem, advice] = FAULTS[code ?? ''] ?? [message, 'check the path'];
  return new GraphError(`${file}: ${problem}; ${advice || missing}`);
}
