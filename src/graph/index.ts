export { canonical, ledgerLine } from './canonical.js';
export { type Folded, type FoldOptions, fold } from './fold.js';
export { type Identities, parseIdentities } from './identity/user-identities.js';
export { toGraph } from './to-graph.js';
export { GraphError, type KaidanGraph, type MergedAttributes, type SerializedMerged } from './types.js';
