import type { Evidence, NodeAttributes } from '../../model/index.js';
import type { Spell } from './spell.js';

/** What an attribute of a picture holds. */
export type Value = string | number | readonly string[];
export type ColumnType = 'string' | 'integer' | 'list';

/** A declared attribute. `id` is its name in the model. */
export interface Column {
  readonly id: string;
  readonly type: ColumnType;
}

export interface SceneNode {
  readonly key: string;
  readonly label: string;
  readonly attributes: NodeAttributes;
  /** Distinct meetings that the node has part in, and distinct articles whose words name it. */
  readonly meetings: number;
  readonly articles: number;
  readonly spells: readonly Spell[];
  readonly color: string;
  readonly size: number;
  x: number;
  y: number;
}

export interface SceneEdge {
  readonly key: string;
  /** Indices into `Scene.nodes`. */
  readonly source: number;
  readonly target: number;
  readonly type: string;
  readonly label: string;
  /** Number of articles that say so, or of meetings that the edge sums up. */
  readonly weight: number;
  /** May hold more than the scene's columns declare: read it through them. */
  readonly values: Readonly<Record<string, Value>>;
  readonly evidence: readonly Evidence[];
  readonly spells: readonly Spell[];
  readonly color: string;
  readonly alpha: number;
}

/**
 * What is drawn: nodes with place, size and colour; edges made one at a time, in the same order each time, so that a graph of any
 * size is written without a copy of it.
 */
export interface Scene {
  readonly view: string;
  readonly directed: boolean;
  readonly nodes: readonly SceneNode[];
  edges(): Iterable<SceneEdge>;
  readonly nodeColumns: readonly Column[];
  readonly edgeColumns: readonly Column[];
}
