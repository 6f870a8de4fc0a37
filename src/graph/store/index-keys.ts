import type { EdgeType, NodeKind } from '../../model/graph.js';
import { NODE_SECTIONS } from './index-format.js';

const KINDS: ReadonlyMap<string, NodeKind> = new Map(NODE_SECTIONS.map((kind) => [kind.toLowerCase(), kind]));

/** The kind of node that a key stands for; undefined where it is no key. */
export const kindOfKey = (key: string): NodeKind | undefined => KINDS.get(key.slice(0, Math.max(0, key.indexOf(':'))));

/** The type of edge that a key of the merged graph stands for. */
export const typeOfKey = (key: string): EdgeType => key.slice(0, key.indexOf(':')) as EdgeType;
