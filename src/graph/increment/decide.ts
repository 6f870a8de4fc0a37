import type { SerializedGraph } from '../../model/graph.js';
import type { ArticleRow } from '../store/index-format.js';
import type { IndexReader, Overlay } from '../store/index-reader.js';
import { KnownNames } from './known-names.js';
import { blocksOf, localKeys, Scope, toldBy, type View, viewOf } from './scope.js';

/** Articles whose meetings have other keys now are read again; beyond this many a fold of everything is as fast. */
const MOST_MOVED = 40;

/** Identity before and after some articles came, within what they touch. */
export interface Decision {
  readonly before: View;
  readonly after: View;
  /** Older articles some meeting of which has another key now. */
  readonly moved: readonly SerializedGraph[];
}

/** How to read an older article's graph. */
export type ReadArticle = (row: ArticleRow) => SerializedGraph;

/** Whether every person and forum known before has the key that he had. */
function unmoved(before: Pick<View, 'people' | 'forums'>, after: Pick<View, 'people' | 'forums'>): boolean {
  const [keys, now] = [before.people.keys, after.people.keys];
  if (keys.some((key, i) => key !== now[i])) return false;
  const forumKeys = (view: Pick<View, 'forums'>): Map<string, string> =>
    new Map(
      view.forums.nodes.flatMap(({ key, profiles }) =>
        profiles.map((profile) => [JSON.stringify([profile.name, profile.aliases, profile.nameEn]), key] as const),
      ),
    );
  const later = forumKeys(after);
  return [...forumKeys(before)].every(([profile, key]) => later.get(profile) === key);
}

function sides(scope: Scope, graphs: readonly SerializedGraph[]): { before: View; after: View } | undefined {
  for (const graph of graphs) scope.coverPeople(graph);
  const [peopleBefore, peopleAfter] = [scope.people([]), scope.people(graphs)];
  const [forumsBefore, forumsAfter] = [scope.forums([]), scope.forums(graphs)];
  if (!unmoved({ people: peopleBefore, forums: forumsBefore }, { people: peopleAfter, forums: forumsAfter })) return undefined;
  const told = graphs.map((graph) => {
    const keys = localKeys(graph, peopleAfter, forumsAfter);
    return keys ? toldBy(graph, keys, peopleAfter) : undefined;
  });
  if (told.some((mentions) => mentions === undefined)) return undefined;
  const fresh = told.flatMap((mentions) => mentions!);
  for (const block of blocksOf(fresh)) scope.coverBlock(block);
  return {
    before: viewOf(peopleBefore, forumsBefore, scope.meetings([])),
    after: viewOf(peopleAfter, forumsAfter, scope.meetings(fresh)),
  };
}

/** Keys of the older articles whose meetings have moved. */
function movedArticles({ before, after }: { before: View; after: View }): string[] {
  const moved = [...before.meetings.keys].filter(([mention, key]) => after.meetings.keys.get(mention) !== key);
  return [...new Set(moved.map(([{ article }]) => article))];
}

/**
 * Decides identity for a few new articles and what they touch. Undefined where they touch too much: the fold of everything decides then.
 */
export function decide(
  reader: IndexReader,
  overlay: Overlay,
  graphs: readonly SerializedGraph[],
  read: ReadArticle,
): Decision | undefined {
  const names = new KnownNames(reader, overlay);
  if (graphs.some((graph) => names.concernsAll(graph))) return undefined;
  const scope = new Scope(reader, overlay);
  const first = sides(scope, graphs);
  if (!first) return undefined;
  const articles = movedArticles(first);
  if (articles.length === 0) return { ...first, moved: [] };
  if (articles.length > MOST_MOVED) return undefined;
  const moved = articles.map((article) =>
    read(overlay.articles.get(article) ?? reader.find<ArticleRow>('articles', article)[0]!),
  );
  if (moved.some((graph) => names.concernsAll(graph))) return undefined;
  for (const graph of moved) scope.coverPeople(graph);
  for (const graph of moved) {
    const keys = localKeys(graph, scope.people([]), scope.forums([]));
    if (!keys) return undefined;
    for (const block of blocksOf(toldBy(graph, keys, scope.people([])))) scope.coverBlock(block);
  }
  const second = sides(scope, graphs);
  return second ? { ...second, moved } : undefined;
}
