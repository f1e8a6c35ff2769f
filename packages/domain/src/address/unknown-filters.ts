import { joinWords } from '../text/join-words.ts';
import { FILTER_WORDS } from './indicator-filters.ts';
import { type QueryValues, readList } from './query-values.ts';

/**
 * What of an address no list of indicators can be narrowed by, in sentences that name the field: "rag: “purple” is not known. It
 * can be red, amber or green." Which areas, directorates, services and outcomes there are, each edition says for itself.
 */
export function unknownFilters(params: QueryValues): string[] {
  return Object.entries(FILTER_WORDS).flatMap(([name, known]) => {
    const words = known.map((value) => value.toLowerCase());
    return readList(params, name)
      .filter((value) => !words.includes(value.toLowerCase()))
      .map((value) => `${name}: “${value}” is not known. It can be ${joinWords(words, 'or')}.`);
  });
}
