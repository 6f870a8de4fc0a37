import { buildScene, type Scene, type SceneEdge, type SceneNode } from './scene/index.js';
import { edgeLabel, style } from './style.js';
import { type Box, placeLabels } from './svg-labels.js';
import { xml } from './text.js';
import type { ExportOptions, KaidanGraph, Language } from './types.js';

const WIDTH = 1200;
const HEIGHT = 800;
const MARGIN = 70;
const LEGEND = 46;
const FONT = "'Noto Sans CJK JP','Noto Sans JP','Hiragino Sans','Yu Gothic','Meiryo',sans-serif";

/** The picture as it stands, for reports: legible in print, in either colour scheme of a reader's page. */
export function* svg(graph: KaidanGraph, view: string, options: ExportOptions): Iterable<string> {
  const language = options.labels ?? 'ja';
  const scene = buildScene(graph, view, options);
  const nodes = fitted(scene.nodes);
  const types = new Set<string>();
  yield head(scene, language);
  yield '<g fill="none" stroke-linecap="round">\n';
  const fan = new Fan();
  for (const edge of scene.edges()) {
    types.add(edge.type);
    yield line(edge, nodes, fan);
  }
  yield '</g>\n<g stroke="#fff" stroke-width="1.5">\n';
  for (const { x, y, size, node } of nodes) {
    yield `<circle cx="${x}" cy="${y}" r="${size}" fill="${node.color}"><title>${xml(node.label)}</title></circle>\n`;
  }
  yield `</g>\n<g font-family="${xml(FONT)}" fill="#1d2733" stroke="#fff" stroke-width="3" paint-order="stroke" stroke-linejoin="round">\n`;
  yield* labels(nodes);
  yield '</g>\n';
  yield legend([...types], language);
  yield '</svg>\n';
}

interface Drawn {
  readonly node: SceneNode;
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

function head(scene: Scene, language: Language): string {
  const title = language === 'ja' ? 'だれがだれと会ったか' : 'Who met whom';
  const count = language === 'ja' ? `点 ${scene.nodes.length}` : `${scene.nodes.length} nodes`;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" lang="${language}">\n` +
    `<title>${title} (${count})</title>\n<rect width="${WIDTH}" height="${HEIGHT}" fill="#fff"/>\n`
  );
}

/** Scales the places to the sheet. The y axis of a sheet points down. */
function fitted(nodes: readonly SceneNode[]): Drawn[] {
  let [left, right, low, high] = [
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
  ];
  for (const { x, y } of nodes) {
    [left, right, low, high] = [Math.min(left, x), Math.max(right, x), Math.min(low, y), Math.max(high, y)];
  }
  const [width, height] = [WIDTH - 2 * MARGIN, HEIGHT - 2 * MARGIN - LEGEND];
  const across = (x: number): number => MARGIN + (right > left ? (x - left) / (right - left) : 0.5) * width;
  const down = (y: number): number => MARGIN + (high > low ? (high - y) / (high - low) : 0.5) * height;
  // A crowd has to be drawn smaller.
  const scale = Math.min(1, Math.sqrt(60 / Math.max(1, nodes.length)));
  return nodes.map((node) => ({
    node,
    x: round(across(node.x)),
    y: round(down(node.y)),
    size: round(Math.max(2, node.size * 0.9 * scale)),
  }));
}

/** Counts parallel edges, so that each is bent differently. */
class Fan {
  readonly #seen = new Map<string, number>();

  next(a: number, b: number): number {
    const key = a < b ? `${a} ${b}` : `${b} ${a}`;
    const count = this.#seen.get(key) ?? 0;
    this.#seen.set(key, count + 1);
    // 0, then to one side and the other, wider and wider.
    return (count % 2 === 0 ? 1 : -1) * Math.ceil(count / 2);
  }
}

function line(edge: SceneEdge, nodes: readonly Drawn[], fan: Fan): string {
  const [low, high] = edge.source < edge.target ? [edge.source, edge.target] : [edge.target, edge.source];
  const [a, b] = [nodes[low]!, nodes[high]!];
  const bend = fan.next(low, high) * 0.12;
  const [x, y] = [round((a.x + b.x) / 2 - (b.y - a.y) * bend), round((a.y + b.y) / 2 + (b.x - a.x) * bend)];
  const width = round(Math.min(8, 1 + Math.sqrt(edge.weight) * 0.7));
  const dash = edge.alpha < 0.6 ? ' stroke-dasharray="5 4"' : '';
  return `<path d="M${a.x} ${a.y}Q${x} ${y} ${b.x} ${b.y}" stroke="${edge.color}" stroke-opacity="${edge.alpha}" stroke-width="${width}"${dash}/>\n`;
}

/** The most tied nodes get their labels first; a label that would cover another is left to the circle's tooltip. */
function* labels(nodes: readonly Drawn[]): Iterable<string> {
  const boxes: Box[] = nodes.map(({ x, y, size, node }) => ({
    x,
    y,
    radius: size,
    text: shortened(node.label),
    rank: node.size,
  }));
  for (const { text, x, y, font, anchor } of placeLabels(boxes, WIDTH, HEIGHT - LEGEND)) {
    yield `<text x="${x}" y="${y}" font-size="${font}" text-anchor="${anchor}">${xml(text)}</text>\n`;
  }
}

/** By code points: cutting a surrogate pair in two would leave half a character. */
function shortened(label: string): string {
  const characters = [...label];
  return characters.length > 22 ? `${characters.slice(0, 21).join('')}…` : label;
}

function legend(types: readonly string[], language: Language): string {
  const known = Object.keys(style().edgeTypes).filter((type) => types.includes(type));
  const step = (WIDTH - 2 * MARGIN) / Math.max(1, known.length);
  const items = known.map((type, i) => {
    const x = round(MARGIN + i * step);
    const color = style().edgeTypes[type]!.color;
    const y = HEIGHT - 22;
    return `<path d="M${x} ${y}h22" stroke="${color}" stroke-width="4"/><text x="${x + 28}" y="${y + 4}">${xml(edgeLabel(type, language))}</text>\n`;
  });
  const size = known.length > 8 ? 10 : 13;
  return `<g font-family="${xml(FONT)}" font-size="${size}" fill="#1d2733">\n${items.join('')}</g>\n`;
}

const round = (value: number): number => Math.round(value * 10) / 10 || 0;
