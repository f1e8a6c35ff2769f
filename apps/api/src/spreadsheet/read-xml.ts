import { setImmediate } from 'node:timers/promises';
import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { damagedFile } from './damaged-file.ts';
import { UnreadableFile } from './unreadable-file.ts';
import { WORKBOOK_LIMITS } from './workbook-limits.ts';

export interface XmlHandlers {
  /** `name` and the attributes' names come without their prefix, as programs choose prefixes freely. */
  open?(name: string, attributes: ReadonlyMap<string, string>): void;
  text?(text: string): void;
  close?(name: string): void;
}

/** Characters between two pauses in which others are answered. */
const STRIDE = 256 * 1024;

/**
 * Reads XML as a stream of tags. Nothing is looked up outside, no entity but XML's own five is known, and a document type
 * is refused, so that no file can make itself larger than it is.
 *
 * @throws UnreadableFile where it is not well-formed or beyond the limits, or what a handler throws
 */
export async function readXml(xml: string, handlers: XmlHandlers): Promise<void> {
  const parser = new SaxesParser({ position: false, xmlns: false });
  parser.on('doctype', () => {
    throw damagedFile();
  });
  parser.on('error', () => {
    throw damagedFile();
  });
  let [tags, depth, attributes] = [0, 0, 0];
  parser.on('opentagstart', () => {
    [tags, depth, attributes] = [tags + 1, depth + 1, 0];
    if (tags > WORKBOOK_LIMITS.tags) throw tooMany('XML tags', WORKBOOK_LIMITS.tags);
    if (depth > WORKBOOK_LIMITS.depth) throw tooMany('XML tags within each other', WORKBOOK_LIMITS.depth);
  });
  parser.on('attribute', () => {
    attributes += 1;
    if (attributes > WORKBOOK_LIMITS.attributes)
      throw tooMany('attributes in an XML tag', WORKBOOK_LIMITS.attributes);
  });
  parser.on('opentag', (tag: SaxesTagPlain) => {
    handlers.open?.(
      local(tag.name),
      new Map(Object.entries(tag.attributes).map(([name, value]) => [local(name), value])),
    );
  });
  parser.on('text', (text) => handlers.text?.(text));
  parser.on('cdata', (text) => handlers.text?.(text));
  parser.on('closetag', (tag: SaxesTagPlain) => {
    depth -= 1;
    handlers.close?.(local(tag.name));
  });
  for (let start = 0; start < xml.length; start += STRIDE) {
    parser.write(xml.slice(start, start + STRIDE));
    if (xml.length > STRIDE) await setImmediate();
  }
  parser.close();
}

const local = (name: string) => name.slice(name.indexOf(':') + 1);

const tooMany = (what: string, most: number) =>
  new UnreadableFile(
    `The file has more than ${most.toLocaleString('en-GB')} ${what}. Fill in the template itself, and send that.`,
  );
