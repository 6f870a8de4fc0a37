// GEXF of large graphs: time and memory of our writer and of graphology-gexf, each graph in a process of its own.
//
//   npm run build && node benchmarks/export.mjs [edges...]        default: 100000 300000 1000000
//
// "above the graph" is the highest resident memory while writing less that before it, after a collection. Ours is measured with
// and without the layout, since graphology-gexf computes none (it writes the places that the nodes have).
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { MultiDirectedGraph } from 'graphology';

const NAMES = ['青木一郎', '白石二葉', '黒田三郎', '緑川四季', '紺野五月'];

/** A graph of about this many edges: a fifth as many nodes; people who meet, half of the meetings with all their edges. */
function makeGraph(edges) {
  const graph = new MultiDirectedGraph();
  let state = 8;
  const random = (count) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 4294967296) * count);
  };
  const people = Math.max(10, Math.floor(edges / 50));
  const key = (i) => `minister:${i % 2 ? 'JP' : 'US'}/${NAMES[i % 5]}${i}`;
  for (let i = 0; i < people; i++) {
    const office = { kind: 'Minister', aliases: [`別名${i}`], country: i % 2 ? 'JP' : 'US', offices: ['国防相'] };
    graph.addNode(key(i), { ...office, name: `${NAMES[i % 5]}${i}` });
  }
  for (let i = 0; graph.size < edges; i++) {
    const [a, b] = [key(random(people)), key(random(people))];
    const date = new Date(Date.UTC(2020, 0, 1 + random(2000))).toISOString().slice(0, 10);
    const meeting = `meeting:${i}`;
    const evidence = [
      {
        article: `article:${i}`,
        start: 0,
        end: 30,
        text: `両大臣は${date}に会談し、地域情勢について意見を交わした。`,
        rule: 'talks',
      },
    ];
    graph.addNode(meeting, { kind: 'Meeting', name: `会談${i}`, aliases: [], date, status: 'held', mode: 'in-person' });
    for (const one of [a, b])
      graph.addDirectedEdgeWithKey(`p${graph.size}`, one, meeting, { type: 'PARTICIPATED_IN', role: 'principal', evidence });
    for (let n = 0; n < 4; n++) {
      graph.addDirectedEdgeWithKey(`m${graph.size}`, a, b, {
        type: 'MET_WITH',
        meeting,
        date,
        status: 'held',
        mode: 'in-person',
        evidence,
      });
    }
  }
  return graph;
}

async function ours(graph, placed) {
  const { buildScene } = await import('../dist/export/scene/index.js');
  const { gexfOf } = await import('../dist/export/gexf.js');
  let bytes = 0;
  const peak = watchMemory();
  for (const piece of gexfOf(buildScene(graph, 'meetings', {}, placed), {})) {
    bytes += Buffer.byteLength(piece);
  }
  return { bytes, peak: peak() };
}

async function library(graph) {
  const { default: gexf } = await import('graphology-gexf');
  const peak = watchMemory();
  const text = gexf.write(graph, {
    formatEdge: (_, { evidence, ...attributes }) => ({ attributes: { ...attributes, sentences: evidence[0].text } }),
  });
  return { bytes: Buffer.byteLength(text), peak: peak() };
}

/** The kernel's own record of the highest resident memory since now: no peak between two looks is missed. Linux only. */
function watchMemory() {
  writeFileSync('/proc/self/clear_refs', '5');
  return () => Number(/VmHWM:\s*(\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))[1]) * 1024;
}

async function child(how, edges) {
  const graph = makeGraph(edges);
  for (let i = 0; i < 3; i++) globalThis.gc();
  const before = process.memoryUsage.rss();
  const start = performance.now();
  const { bytes, peak } = how === 'library' ? await library(graph) : await ours(graph, how === 'ours');
  const seconds = (performance.now() - start) / 1000;
  console.log(
    JSON.stringify({ how, nodes: graph.order, edges: graph.size, seconds, bytes, graph: before, above: peak - before }),
  );
}

function main(sizes) {
  const file = fileURLToPath(import.meta.url);
  const mega = (bytes) => `${Math.round(bytes / 1e6)} MB`.padStart(8);
  for (const edges of sizes) {
    for (const how of ['ours', 'ours-unplaced', 'library']) {
      try {
        const out = execFileSync(process.execPath, ['--expose-gc', '--max-old-space-size=6144', file, how, edges], {
          encoding: 'utf8',
          stdio: ['ignore', 'pipe', 'ignore'],
        });
        const found = JSON.parse(out);
        const size = `${found.nodes} nodes, ${found.edges} edges`;
        console.log(
          `${how.padEnd(14)} ${size.padEnd(30)} ${found.seconds.toFixed(1).padStart(6)} s  file ${mega(found.bytes)}  graph ${mega(found.graph)}  above it ${mega(found.above)}`,
        );
      } catch (error) {
        console.log(`${how.padEnd(14)} ${edges} edges: failed (${error.signal ?? `exit ${error.status}`})`);
      }
    }
  }
}

const [how, edges] = process.argv.slice(2);
if (['ours', 'ours-unplaced', 'library'].includes(how)) await child(how, Number(edges));
else main(process.argv.length > 2 ? process.argv.slice(2) : ['100000', '300000', '1000000']);
