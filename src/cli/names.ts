import type { KaidanGraph, NodeKind, ParamType } from '../index.js';
import { Failure, UsageError } from './failure.js';

const KINDS: Readonly<Partial<Record<ParamType, readonly NodeKind[]>>> = {
  person: ['Minister'],
  country: ['Country'],
  forum: ['Forum'],
  topic: ['Topic'],
  actor: ['Minister', 'Country', 'Organization'],
};

const WORDS: Readonly<Partial<Record<ParamType, string>>> = {
  person: 'person',
  country: 'country',
  forum: 'forum',
  topic: 'topic',
  actor: 'person, country or organisation',
};

/** A node in a list of choices: its key, and what tells it from others of the name. */
function describe(graph: KaidanGraph, key: string): string {
  const { name, country, offices = [] } = graph.getNodeAttributes(key);
  const about = [country, offices.slice(0, 2).join('・')].filter(Boolean).join(', ');
  return `  ${key}  ${name}${about ? ` (${about})` : ''}`;
}

/** The key of the one node that a name means; several or none end the command with a list. */
export async function keyOf(graph: KaidanGraph, name: string, type: ParamType = 'node'): Promise<string> {
  const { find, LONGEST_NAME } = await import('../index.js');
  const what = WORDS[type] ?? 'node';
  if (name.length > LONGEST_NAME)
    throw new UsageError(`a name of ${name.length} characters is none; at most ${LONGEST_NAME} are taken`);
  const found = find(graph, name, KINDS[type]);
  if (found.is === 'one') return found.key;
  if (found.is === 'many')
    throw new Choice(`more than one ${what} answers to "${name}"; give the key of one:`, graph, found.keys);
  if (found.suggestions.length > 0) throw new Choice(`no ${what} is called "${name}"; did you mean:`, graph, found.suggestions);
  throw new Failure(`no ${what} is called "${name}"; \`kaidan met\` and \`kaidan query office-holders\` list who is there`);
}

/** A name that leaves a choice: the message is followed by the list, one to a line. */
export class Choice extends Failure {
  constructor(message: string, graph: KaidanGraph, keys: readonly string[]) {
    super(message);
    this.list = keys.slice(0, 20).map((key) => describe(graph, key));
  }
  override readonly list: readonly string[];
}

const PLAIN: readonly ParamType[] = ['date', 'status', 'act', 'post', 'integer'];

/** Whether a value is a name that the graph must know, and not a key, code or date. */
export const needsLookUp = (type: ParamType, text: string): boolean =>
  !PLAIN.includes(type) && !(type === 'country' ? /^[A-Z]{2}$/ : /^[a-z]+:./u).test(text);

/** A value for a query's parameter, names turned into keys and codes. */
export async function paramValue(graph: KaidanGraph, type: ParamType, text: string): Promise<string> {
  if (type === 'country') {
    if (/^[A-Z]{2}$/.test(text)) return text;
    const key = await keyOf(graph, text, 'country');
    return graph.getNodeAttribute(key, 'code') ?? key;
  }
  return PLAIN.includes(type) ? text : keyOf(graph, text, type);
}
