import type { Cluster } from '../cluster.js';
import type { Others } from './others.js';
import type { Scene } from './scene.js';
import type { Script } from './script.js';

/** A reason to think that a person is of a country. Weights are compared only with each other; those below 0 speak against it. */
export interface Evidence {
  readonly country: string;
  readonly weight: number;
  /** The name that `explain` shows. */
  readonly basis: string;
}

/** The weights of all reasons in one place. */
export const WEIGHT = {
  office: 9,
  holder: 6,
  pair: 5,
  japanese: 5,
  same: 6,
  near: 3,
  far: 2,
  compound: 2,
  section: 2,
  home: 3,
  alone: 1,
};

/** Where reasons come from: one kind of evidence for a person. */
export type Source = (c: Cluster, script: Script, scene: Scene, others: Others) => Evidence[];

/** An office without 元. */
export const bare = (office: string): string => office.replace(/^元/, '');
