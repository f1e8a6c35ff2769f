import { asSentence } from '@dial/domain/text/as-sentence';
import { instantWords } from '../../shared/instant-words.ts';
import { authorWords, mappingWords } from '../mapping/mapping-words.ts';
import type { EditedMapping } from './edited-mapping.ts';

type Standing = Pick<EditedMapping, 'status' | 'strength' | 'author' | 'at' | 'rationale'>;

/** How a mapping stands: "Agreed, direct (by ada, 26 Feb 2024, 14:05). Rationale: The hub met." */
export function standingWords(mapping: Standing): string {
  const { author, at, rationale } = mapping;
  return `${mappingWords(mapping)} (${authorWords(author)}, ${instantWords(at)}). Rationale: ${asSentence(rationale)}`;
}
