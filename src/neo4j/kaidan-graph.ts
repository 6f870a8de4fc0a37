import type { MultiDirectedGraph } from 'graphology';
import type { EdgeAttributes, NodeAttributes } from '../model/index.js';

/** The merged graph, or an article's. */
export type KaidanGraph = MultiDirectedGraph<NodeAttributes, EdgeAttributes>;
