import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const FOLDER = fileURLToPath(new URL('../../.cache/gephi/', import.meta.url));
const JAR = `${FOLDER}lib/gephi-toolkit-0.10.1-all.jar`;
const READER = fileURLToPath(new URL('./gephi/ReadGexf.java', import.meta.url));
const PLUGIN = 'org.apache.maven.plugins:maven-dependency-plugin:3.6.1:copy';

/** An element as it arrived in Gephi. Times are milliseconds since 1970; null is an open end. */
export interface Arrived {
  readonly id: string;
  readonly label: string;
  readonly color: readonly [number, number, number, number];
  readonly spells: readonly (readonly [number | null, number | null])[];
  readonly values: Readonly<Record<string, string | number | readonly string[]>>;
}

export interface InGephi {
  readonly issues: readonly { level: string; message: string }[];
  readonly nodes: readonly (Arrived & { x: number; y: number; size: number })[];
  readonly edges: readonly (Arrived & { source: string; target: string; directed: boolean; weight: number; kind: string })[];
}

/** Why Gephi cannot be asked here, or undefined. Fetches the toolkit the first time (80 MB). */
export function noGephi(): string | undefined {
  const get = 'apt-get install default-jdk-headless maven';
  try {
    execFileSync('javac', ['-version'], { stdio: 'pipe' });
  } catch {
    return `Gephi's importer needs a JDK, which is missing: ${get}`;
  }
  if (existsSync(JAR)) return undefined;
  mkdirSync(FOLDER, { recursive: true });
  const what = ['-Dartifact=org.gephi:gephi-toolkit:0.10.1:jar:all', `-DoutputDirectory=${FOLDER}lib`];
  try {
    execFileSync('mvn', ['-B', '-q', PLUGIN, ...what], { stdio: 'pipe', timeout: 180_000 });
    return undefined;
  } catch (error) {
    return `Gephi's toolkit could not be had (${get}): ${String(error).split('\n')[0]}`;
  }
}

/** Reads GEXF texts with Gephi's own importer; `merge` as a user does who changes nothing in the import window. */
export function readInGephi(texts: readonly string[], edges: 'keep' | 'merge' = 'keep'): InGephi[] {
  const files = texts.map((text, i) => {
    const file = `${FOLDER}check-${process.pid}-${i}.gexf`;
    writeFileSync(file, text);
    return file;
  });
  const text = execFileSync('java', ['-cp', JAR, READER, edges, ...files], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    maxBuffer: 1 << 28,
  });
  for (const file of files) rmSync(file);
  return JSON.parse(text) as InGephi[];
}
