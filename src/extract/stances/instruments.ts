import { readData } from '../../lexicon/load.js';

const instruments = readData<{ readonly names: string; readonly notIssued: string }>('instruments');
const INSTRUMENT = new RegExp(instruments.names, 'u');
const NOT_ISSUED = new RegExp(instruments.notIssued, 'u');

/** Whether a noun phrase names a document. */
export const isInstrument = (text: string): boolean => {
  const bare = text.replace(/[」』"”]+$/u, '').replace(/[（(][^）)]*[）)]$/u, '');
  const plain = bare.replace(/[」』"”]+$/u, '');
  // 共同声明「…の精神」: the kind of document stands before its name.
  const kind = plain.replace(/[「『“"][^「『“"]+$/u, '');
  return [plain, kind].some((t) => INSTRUMENT.test(t) && !NOT_ISSUED.test(t));
};

const TOPICS = readData<{ readonly topics: readonly (readonly [string, string])[] }>('topics').topics.map(
  ([name, source]) => [name, new RegExp(source, 'u')] as const,
);

/** Canonical subjects that a description belongs to. */
export const topicsOf = (text: string): string[] => TOPICS.filter(([, test]) => test.test(text)).map(([name]) => name);
