import { readXml } from './read-xml.ts';
import { unescapeText } from './unescape-text.ts';

/** The texts that cells refer to by number, the runs of rich text joined; readings of Japanese (phonetic runs) left out. */
export async function readSharedStrings(xml: string | null): Promise<readonly string[]> {
  const strings: string[] = [];
  if (xml === null) return strings;
  let text = '';
  let inText = false;
  let inPhonetic = false;
  await readXml(xml, {
    open(name) {
      if (name === 'si') text = '';
      if (name === 'rPh') inPhonetic = true;
      if (name === 't') inText = !inPhonetic;
    },
    text(part) {
      if (inText) text += part;
    },
    close(name) {
      if (name === 't') inText = false;
      if (name === 'rPh') inPhonetic = false;
      if (name === 'si') strings.push(unescapeText(text));
    },
  });
  return strings;
}
