import { Gazetteer } from './gazetteer.js';
import { readData } from './load.js';

export interface OrganizationEntry {
  readonly name: string;
  readonly code: string;
  readonly names: readonly string[];
}

const entries = readData<{ organizations: OrganizationEntry[] }>('organizations').organizations;

/** International organisations by every name: 北大西洋条約機構, NATO. */
export const organizationNames = new Gazetteer(
  entries.flatMap((o) => [...new Set([o.name, o.code, ...o.names])].map((n) => [n, o] as const)),
);
