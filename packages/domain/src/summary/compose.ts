import type { SummaryPart, SummarySentence, SummaryTopic } from './sentence.ts';
import { words } from './sentence.ts';

/** A sentence of words and linked words: neighbours without a link become one, the first letter a capital, the end a full stop. */
export function compose(topic: SummaryTopic, ...pieces: readonly (string | SummaryPart)[]): SummarySentence {
  const parts: SummaryPart[] = [];
  for (const piece of [...pieces, '.']) {
    const part = typeof piece === 'string' ? words(piece) : piece;
    const last = parts.at(-1);
    if (last !== undefined && last.link === null && part.link === null)
      parts[parts.length - 1] = words(`${last.text}${part.text}`);
    else parts.push(part);
  }
  return { topic, parts: parts.map((part, index) => (index === 0 ? capitalised(part) : part)) };
}

function capitalised({ text, link }: SummaryPart): SummaryPart {
  return { text: `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`, link };
}
