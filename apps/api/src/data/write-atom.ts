import { escapeXml } from '@dial/domain/text/escape-xml';
import type { Feed, FeedEntry } from './editions-feed.ts';

/** A feed as Atom (RFC 4287). */
export function writeAtom(feed: Feed): string {
  const { title, subtitle, id, updated, author, rights } = feed;
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en-GB">',
    element('id', id),
    element('title', title),
    element('subtitle', subtitle),
    element('updated', updated),
    link('self', feed.self, 'application/atom+xml'),
    link('alternate', feed.alternate, 'text/html'),
    `<author>${element('name', author)}</author>`,
    ...(rights === null ? [] : [element('rights', rights)]),
    ...feed.entries.map(entry),
    '</feed>\n',
  ].join('\n');
}

function entry({ id, title, updated, published, alternate, summary }: FeedEntry): string {
  return [
    '<entry>',
    element('id', id),
    element('title', title),
    element('updated', updated),
    ...(published === null ? [] : [element('published', published)]),
    link('alternate', alternate, 'text/html'),
    element('summary', summary),
    '</entry>',
  ].join('\n');
}

function element(name: string, text: string): string {
  return `<${name}>${escapeXml(text)}</${name}>`;
}

function link(rel: string, href: string, type: string): string {
  return `<link rel="${rel}" type="${type}" href="${escapeXml(href)}"/>`;
}
