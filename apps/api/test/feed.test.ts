import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { describe, expect, inject, test } from 'vitest';
import { writeAtom } from '../src/data/write-atom.ts';

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

/** A document as it is; what is no XML throws. */
function readXml(xml: string): Element {
  const top: Element = { name: '', attributes: {}, children: [], text: '' };
  const open = [top];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', (tag: SaxesTagPlain) => {
    const element = { name: tag.name, attributes: tag.attributes, children: [], text: '' };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('text', (text) => {
    const element = open.at(-1);
    if (element !== undefined) element.text += text;
  });
  parser.on('closetag', () => void open.pop());
  parser.write(xml).close();
  const [root] = top.children;
  if (root === undefined) throw new Error('There is nothing');
  return root;
}

const all = ({ children }: Element, name: string) => children.filter((child) => child.name === name);
const only = (element: Element, name: string) => {
  const [found, ...more] = all(element, name);
  if (found === undefined || more.length > 0) throw new Error(`Not one ${name} in ${element.name}`);
  return found;
};
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/;

/** What RFC 4287 asks of a feed and its entries (4.1.1, 4.1.2). */
function checkFeed(feed: Element): void {
  expect(feed.attributes.xmlns).toBe('http://www.w3.org/2005/Atom');
  expect(only(only(feed, 'author'), 'name').text).not.toBe('');
  const entries = all(feed, 'entry');
  for (const element of [feed, ...entries]) {
    expect(only(element, 'id').text).toMatch(/^https?:\/\/[^/]+\//);
    expect(only(element, 'title').text).not.toBe('');
    expect(only(element, 'updated').text).toMatch(INSTANT);
    const alternates = all(element, 'link').filter(({ attributes }) => attributes.rel === 'alternate');
    expect(alternates).toHaveLength(1);
    for (const published of all(element, 'published')) expect(published.text).toMatch(INSTANT);
  }
  expect(new Set(entries.map((entry) => only(entry, 'id').text)).size).toBe(entries.length);
  const times = entries.map((entry) => only(entry, 'updated').text);
  expect(times).toEqual(times.toSorted().reverse());
}

describe('the feed of editions', () => {
  test('has every published edition and what a feed must have', async () => {
    const response = await fetch(`${inject('origin')}/editions.atom`);
    expect(response.headers.get('content-type')).toBe('application/atom+xml; charset=utf-8');
    expect(response.headers.get('cache-control')).toBe('public, no-cache');
    const feed = readXml(await response.text());
    checkFeed(feed);
    const self = all(feed, 'link').find(({ attributes }) => attributes.rel === 'self');
    expect(self?.attributes).toMatchObject({
      href: 'http://localhost/editions.atom',
      type: 'application/atom+xml',
    });
    expect(all(feed, 'entry').map((entry) => only(entry, 'id').text)).toEqual(
      expect.arrayContaining([
        'http://localhost/editions/2023-24-q3',
        'http://localhost/editions/2016-17-q4',
      ]),
    );
    const again = await fetch(`${inject('origin')}/editions.atom`, {
      headers: { 'if-none-match': response.headers.get('etag') ?? '' },
    });
    expect(again.status).toBe(304);
  });

  test('holds any text', () => {
    const hostile = `</title><script>"&'\u0000\u0008 ]]>`;
    const entry = {
      ...{ id: 'http://made.invalid/1', title: hostile, summary: hostile, published: null },
      ...{ updated: '2096-01-01T00:00:00.000Z', alternate: 'http://made.invalid/?a=1&b="2"' },
    };
    const feed = readXml(
      writeAtom({
        ...{ id: 'http://made.invalid/', title: hostile, subtitle: '', updated: entry.updated },
        ...{ author: hostile, self: 'http://made.invalid/', alternate: 'http://made.invalid/' },
        ...{ rights: null, entries: [entry] },
      }),
    );
    checkFeed(feed);
    expect(only(only(feed, 'entry'), 'title').text).toBe(`</title><script>"&' ]]>`);
  });
});
