import { officeFits } from '../../lexicon/offices.js';
import type { Cluster } from '../cluster.js';
import { againstBody, againstGoal, againstRival } from './against.js';
import type { Others } from './others.js';
import { byHolder, byName, byOffice } from './own.js';
import type { Scene } from './scene.js';
import { type Script, scriptAllows } from './script.js';
import { byHome, byJourney, byNear, byOrder, byPair, bySection, byShare } from './told.js';
import { bare, type Evidence } from './weights.js';

export type { Evidence } from './weights.js';

/** A name in katakana of a country that writes its people in kanji. */
const RARE = 0.5;

const SOURCES = [
  byOffice,
  byHolder,
  byName,
  byPair,
  byOrder,
  byNear,
  byJourney,
  bySection,
  byHome,
  byShare,
  againstGoal,
  againstBody,
  againstRival,
];

/** All reasons for and against the countries that the person's script and offices allow. A reason told twice counts once, the strongest. */
export function evidenceFor(c: Cluster, script: Script, scene: Scene, others: Others): Evidence[] {
  const strongest = new Map<string, Evidence>();
  for (const e of SOURCES.flatMap((source) => source(c, script, scene, others))) {
    if (!scriptAllows(script, e.country) || ![...c.offices].every((o) => officeFits(bare(o), e.country))) continue;
    // China and Taiwan write their people in kanji; a name in katakana is rarely theirs.
    const weight = script === 'katakana' && /^(?:CN|TW|KP)$/.test(e.country) ? e.weight * RARE : e.weight;
    const key = `${e.country} ${e.basis}`;
    const known = strongest.get(key);
    if (!known || Math.abs(weight) > Math.abs(known.weight)) strongest.set(key, { ...e, weight });
  }
  return [...strongest.values()];
}
