import { DomUtils } from 'htmlparser2';
import type { HtmlDocument } from './mainpart.js';

/** What a page's markup says of its article. */
export interface PageMeta {
  readonly title?: string;
  /** As written in the markup. */
  readonly published?: string;
  readonly publisher?: string;
  readonly url?: string;
}

const DATE_NAMES = [
  'article:published_time',
  'og:article:published_time',
  'datepublished',
  'date',
  'pubdate',
  'publishdate',
  'publish-date',
  'dc.date',
  'dc.date.issued',
  'dcterms.issued',
  'dcterms.date',
  'parsely-pub-date',
  'sailthru.date',
  'cxenseparse:recs:publishtime',
  'creation_date',
  'release_date',
];

const metas = (document: HtmlDocument): Map<string, string> => {
  const found = new Map<string, string>();
  for (const { attribs } of DomUtils.findAll((e) => e.name === 'meta', document.children)) {
    const name = (attribs.property ?? attribs.name ?? attribs.itemprop)?.toLowerCase();
    if (name && attribs.content && !found.has(name)) found.set(name, attribs.content.trim());
  }
  return found;
};

type Json = Record<string, unknown>;
const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);

/** The objects of all JSON-LD on the page, @graph included; broken ones are passed over. */
const linkedData = (document: HtmlDocument): Json[] =>
  DomUtils.findAll((e) => e.name === 'script' && /ld\+json/iu.test(e.attribs.type ?? ''), document.children).flatMap((script) => {
    try {
      const data: unknown = JSON.parse(DomUtils.textContent(script));
      const list = Array.isArray(data) ? data : [data];
      return list
        .flatMap((item: unknown) => (isObject(item) && Array.isArray(item['@graph']) ? item['@graph'] : [item]))
        .filter(isObject);
    } catch {
      return [];
    }
  });

const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' ? value : isObject(value) && typeof value.name === 'string' ? value.name : undefined;

/** A title without the site's name behind a bar: 記事の題 | 新聞. */
const withoutSite = (title: string, site: string | undefined): string => {
  const parts = title.split(/\s*[|｜]\s*|\s+[-–—:]\s+/u);
  if (site === undefined) return title.split(/\s*[|｜]\s*/u)[0]!.trim();
  return parts.length > 1 && parts.slice(1).join(' ').includes(site.slice(0, 4)) ? parts[0]!.trim() : title.trim();
};

const dateElement = (document: HtmlDocument): string | undefined => {
  const time = DomUtils.findOne(
    (e) => (e.name === 'time' && e.attribs.datetime !== undefined) || e.attribs.itemprop === 'datePublished',
    document.children,
    true,
  );
  return time ? (time.attribs.datetime ?? time.attribs.content ?? DomUtils.textContent(time)) : undefined;
};

/** Reads title, date, publisher and address from meta tags, JSON-LD, `time` and `link`. */
export const metaOf = (document: HtmlDocument): PageMeta => {
  const meta = metas(document);
  const data = linkedData(document).find((item) => item.datePublished !== undefined || item.headline !== undefined);
  const publisher = meta.get('og:site_name') ?? textOf(data?.publisher);
  const element = DomUtils.findOne((e) => e.name === 'title', document.children, true);
  const title =
    meta.get('og:title') ??
    textOf(data?.headline) ??
    (element ? DomUtils.textContent(element).replace(/\s+/gu, ' ').trim() : undefined);
  const published =
    DATE_NAMES.map((name) => meta.get(name)).find(Boolean) ?? textOf(data?.datePublished) ?? dateElement(document);
  const link = DomUtils.findOne((e) => e.name === 'link' && e.attribs.rel === 'canonical', document.children, true);
  const url = link?.attribs.href ?? meta.get('og:url');
  return {
    ...(title && { title: withoutSite(title, publisher) }),
    ...(published && { published }),
    ...(publisher && { publisher }),
    ...(url && { url }),
  };
};
