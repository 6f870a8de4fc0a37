import type { KaidanGraph } from '../graph/index.js';
import type { EdgeType, NodeKind } from '../model/index.js';
import type { Connected } from './connection.js';
import { KINDS, TYPES } from './statements.js';

/** What Kaidan wrote under one label or relationship type, and the graph no longer holds there. */
export interface Stale<Name> {
  readonly name: Name;
  readonly keys: readonly string[];
}

/** Reads keys as they stream in and keeps only those that the graph lacks, so memory does not grow with the database. */
const staleOf = async ({ driver, target }: Connected, statement: string, held: (key: string) => boolean): Promise<string[]> => {
  const session = driver.session({ ...target, defaultAccessMode: 'READ' });
  try {
    const stale: string[] = [];
    for await (const record of session.run(statement)) {
      const key = record.get('key') as string;
      if (!held(key)) stale.push(key);
    }
    return stale;
  } finally {
    await session.close();
  }
};

export async function* staleEdges(graph: KaidanGraph, connected: Connected): AsyncGenerator<Stale<EdgeType>> {
  for (const name of TYPES) {
    const held = (id: string): boolean => graph.hasEdge(id) && graph.getEdgeAttribute(id, 'type') === name;
    const statement = `MATCH ()-[r:${name}]->() WHERE r.kaidan IS NOT NULL RETURN r.id AS key`;
    yield { name, keys: await staleOf(connected, statement, held) };
  }
}

export async function* staleNodes(graph: KaidanGraph, connected: Connected): AsyncGenerator<Stale<NodeKind>> {
  for (const name of KINDS) {
    const held = (key: string): boolean => graph.hasNode(key) && graph.getNodeAttribute(key, 'kind') === name;
    const statement = `MATCH (n:${name}) WHERE n.kaidan IS NOT NULL RETURN n.key AS key`;
    yield { name, keys: await staleOf(connected, statement, held) };
  }
}
