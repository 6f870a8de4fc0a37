import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Server, HTTP interface, import tool and Browser, as Maven knows them. */
const ARTIFACTS = [
  ['org.neo4j', 'neo4j', '5.26.16'],
  ['org.neo4j.app', 'neo4j-server', '5.26.16'],
  ['org.neo4j', 'neo4j-import-tool', '5.26.16'],
  ['org.neo4j.client', 'neo4j-browser', '5.21.0'],
] as const;

const FOLDER = resolve(import.meta.dirname, '../../.cache/neo4j');
const LIB = join(FOLDER, 'lib-5.26.16');

/** The server's jars, or why they cannot be had. */
export type Parts = { readonly lib: string } | { readonly reason: string };

const pom = (): string => `<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion>
<groupId>kaidan</groupId><artifactId>neo4j-for-tests</artifactId><version>1</version><dependencies>
${ARTIFACTS.map(([group, id, version]) => `<dependency><groupId>${group}</groupId><artifactId>${id}</artifactId><version>${version}</version></dependency>`).join('\n')}
</dependencies></project>`;

const lacks = async (command: string, argument: string): Promise<boolean> =>
  run(command, [argument]).then(
    () => false,
    () => true,
  );

const fetchJars = async (): Promise<void> => {
  writeFileSync(join(FOLDER, 'pom.xml'), pom());
  const partial = join(FOLDER, 'partial');
  rmSync(partial, { recursive: true, force: true });
  await run('mvn', ['-q', '-B', 'dependency:copy-dependencies', `-DoutputDirectory=${partial}`], { cwd: FOLDER });
  renameSync(partial, LIB);
};

/** Test files run side by side; one fetches, the others wait for it. */
const fetchOnce = async (): Promise<void> => {
  const lock = join(FOLDER, 'lock');
  mkdirSync(FOLDER, { recursive: true });
  for (let tries = 0; tries < 600 && !existsSync(LIB); tries += 1) {
    try {
      mkdirSync(lock);
    } catch {
      await sleep(500);
      continue;
    }
    await fetchJars().finally(() => rmSync(lock, { recursive: true }));
  }
};

/** Fetches what a real Neo4j needs, once. Where it cannot be had, says in one line why and how to get it. */
export const neo4jParts = async (): Promise<Parts> => {
  let reason: string | undefined;
  if (await lacks('java', '-version')) reason = 'Java is missing: install JDK 17 (apt-get install openjdk-17-jdk-headless)';
  else if (!existsSync(LIB) && (await lacks('mvn', '-version'))) reason = 'Maven is missing: apt-get install maven';
  else if (!existsSync(LIB))
    reason = await fetchOnce().then(
      () => undefined,
      (error: Error) => `Maven could not fetch Neo4j: ${error.message.split('\n')[0]}`,
    );
  if (reason === undefined && existsSync(LIB) && readdirSync(LIB).length > 0) return { lib: LIB };
  reason ??= 'another run is still fetching Neo4j into .cache/neo4j';
  console.warn(`Tests against Neo4j are left out. ${reason}`);
  return { reason };
};
