import { DomUtils, type parseDocument } from 'htmlparser2';

export type HtmlDocument = ReturnType<typeof parseDocument>;
export type HtmlElement = Extract<HtmlDocument['children'][number], { attribs: unknown }>;

/** True for a tag (a script's and a style's included), which has attributes and children. */
export const isElement = (node: { readonly type: string }): node is HtmlElement => ['tag', 'script', 'style'].includes(node.type);

const FRAME_TAGS = new Set(
  'script style noscript template nav aside footer form button select option input textarea label iframe object embed svg canvas audio video picture figure figcaption rt rp dialog menu'.split(
    ' ',
  ),
);
const FRAME_ROLES = new Set([
  'navigation',
  'banner',
  'contentinfo',
  'complementary',
  'search',
  'menu',
  'menubar',
  'dialog',
  'alert',
]);
/** Words in class and id names that page frames are marked with; whole words, so that `shared-text` or `navy` is none. */
const FRAME_NAMES =
  /(?:^|[\s_-])(?:nav|navi|gnav|navigation|menu|breadcrumbs?|topicpath|pankuzu|share|sharing|sns|social|related|relation|ranking|recommend(?:ed|ation)?s?|sidebar|side|footer|pagetop|page-top|totop|ads?|advert(?:isement)?|banners?|bnr|cookie|comments?|copyright|pager|pagination|skip|search|tags?|newsletter|paywall|print)(?:$|[\s_-])/iu;

const isHidden = ({ attribs }: HtmlElement): boolean =>
  'hidden' in attribs || attribs['aria-hidden'] === 'true' || /display:\s*none|visibility:\s*hidden/iu.test(attribs.style ?? '');

/** True for a part of the page's frame: navigation, footers, share buttons, rankings. A big part that holds most of the text is none. */
export const isFrame = (element: HtmlElement): boolean => {
  if (FRAME_TAGS.has(element.name) || FRAME_ROLES.has(element.attribs.role ?? '') || isHidden(element)) return true;
  if (['html', 'body', 'main', 'article', 'h1'].includes(element.name)) return false;
  return FRAME_NAMES.test(`${element.attribs.class ?? ''} ${element.attribs.id ?? ''}`) && sentencesIn(element) < 4;
};

const sentencesIn = (element: HtmlElement): number => DomUtils.textContent(element).split('。').length - 1;

/** What the markup calls the main part. */
const isMain = (element: HtmlElement): boolean =>
  element.name === 'article' ||
  element.name === 'main' ||
  element.attribs.role === 'main' ||
  /articleBody/u.test(element.attribs.itemprop ?? '') ||
  /^(main|content|contents|main-?contents?|article|honbun|entry)$/iu.test(element.attribs.id ?? '') ||
  /(^|\s)(article-?body|entry-?content|post-?content|main-?contents?|honbun)(\s|$)/iu.test(element.attribs.class ?? '');

/** The smallest part that the markup calls main and that holds most of what such parts hold; else the whole body. */
export const mainElement = (document: HtmlDocument): { readonly children: HtmlDocument['children'] } => {
  const body = DomUtils.findOne((e) => e.name === 'body', document.children, true) ?? document;
  const parts = DomUtils.findAll((e) => isMain(e as HtmlElement), document.children).map((e) => ({
    e,
    size: DomUtils.textContent(e).length,
  }));
  const largest = Math.max(0, ...parts.map((p) => p.size));
  const chosen = parts.filter((p) => p.size >= largest * 0.8 && p.size >= 80).sort((a, b) => a.size - b.size)[0];
  return chosen?.e ?? body;
};
