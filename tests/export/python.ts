import { execFileSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const VENV = fileURLToPath(new URL('../../.cache/export-venv/', import.meta.url));
const READER = fileURLToPath(new URL('./python/read.py', import.meta.url));

/** A node's key → attributes; an edge's ends, key and attributes. */
export interface InPython {
  readonly directed: boolean;
  readonly nodes: Readonly<Record<string, Record<string, unknown>>>;
  readonly edges: readonly (readonly [string, string, string, Record<string, unknown>])[];
}

/** Why networkx, igraph and rdflib cannot be asked here, or undefined. Installs them the first time. */
export function noPython(): string | undefined {
  const ready = `${VENV}bin/python`;
  try {
    if (!existsSync(ready)) execFileSync('python3', ['-m', 'venv', VENV], { stdio: 'pipe', timeout: 120_000 });
    try {
      execFileSync(ready, ['-c', 'import networkx, igraph, rdflib'], { stdio: 'pipe' });
    } catch {
      execFileSync(ready, ['-m', 'pip', '-q', 'install', 'networkx', 'igraph', 'rdflib'], { stdio: 'pipe', timeout: 300_000 });
    }
    return undefined;
  } catch (error) {
    return `networkx, igraph and rdflib could not be had (apt-get install python3-venv): ${String(error).split('\n')[0]}`;
  }
}

/** Reads a text with a Python library. */
export function readInPython(how: 'networkx-graphml' | 'networkx-gexf' | 'igraph' | 'rdflib', text: string): unknown {
  const file = `${VENV}check-${process.pid}.txt`;
  writeFileSync(file, text);
  return JSON.parse(
    execFileSync(`${VENV}bin/python`, [READER, how, file], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      maxBuffer: 1 << 28,
    }),
  );
}
