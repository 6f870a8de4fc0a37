import type { App } from './app.js';

/** What stands out in the picture; everything else is drawn faint. Undefined where nothing is chosen. */
export interface Focus {
  readonly nodes: ReadonlySet<number>;
  readonly edges: ReadonlySet<string>;
  /** Ringed: what was chosen itself. */
  readonly chosen: ReadonlySet<number>;
}

export function focusOf(app: App): Focus | undefined {
  const path = app.path;
  if (path)
    return { nodes: new Set(path.nodes), edges: new Set(path.edges), chosen: new Set([path.nodes[0]!, path.nodes.at(-1)!]) };
  const { node, edge } = app.state;
  const found = app.shown.edges.get(edge);
  if (found) {
    const ends = new Set([found.edge.source, found.edge.target]);
    return { nodes: ends, edges: new Set([edge]), chosen: ends };
  }
  const index = app.data.byKey.get(node);
  if (index === undefined) return undefined;
  return app.shown.nodes.has(index) ? around(app, index) : behind(app, index);
}

/** A node with its neighbours. */
function around(app: App, index: number): Focus {
  const nodes = new Set([index]);
  const edges = new Set<string>();
  for (const [key, { edge }] of app.shown.edges) {
    if (edge.source !== index && edge.target !== index) continue;
    edges.add(key);
    nodes.add(edge.source).add(edge.target);
  }
  return { nodes, edges, chosen: new Set([index]) };
}

/** A node that this view does not draw, such as a meeting: who was there stands out in its place. */
function behind(app: App, index: number): Focus | undefined {
  const meeting = app.data.meetingOf.get(index);
  const near = meeting
    ? [...meeting.people, ...meeting.sides, ...app.data.happening(meeting.happening).forums]
    : (app.data.edgesAt.get(index) ?? []).flatMap(({ source, target }) => [source, target]);
  const nodes = new Set(near.filter((node) => app.shown.nodes.has(node)));
  if (nodes.size === 0) return undefined;
  const edges = new Set<string>();
  for (const [key, { edge, happenings }] of app.shown.edges) {
    if (meeting ? happenings.includes(meeting.happening) : nodes.has(edge.source) && nodes.has(edge.target)) edges.add(key);
  }
  return { nodes, edges, chosen: nodes };
}
