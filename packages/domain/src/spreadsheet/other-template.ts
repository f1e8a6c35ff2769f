import { joinWords } from '../text/join-words.ts';

/**
 * What to say where none of a sheet's ids is expected: it is another edition's template, or another part's of the council.
 * Ids of indicator reports begin with the edition's and a full stop.
 *
 * @param ids of the sheet, at least one
 * @param expected ids of the returns that the reader may file
 */
export function otherTemplate(ids: readonly string[], expected: readonly string[]): string {
  const asked = editions(expected);
  if (asked.length === 0) return 'There is no return that you can file.';
  const theirs = editions(ids);
  const none = ids.length === 1 ? 'Its one Id is not' : `None of its ${ids.length} Ids is`;
  if (theirs.length > 0 && !theirs.some((edition) => asked.includes(edition))) {
    return `This is a template of ${joinWords(theirs)}, not of ${joinWords(asked)}. Download the present template and fill that in.`;
  }
  return `${none} among the returns that you can file. Download your own template and fill that in.`;
}

function editions(ids: readonly string[]): string[] {
  const named = ids.flatMap((id) => (/^[^.\s]+(?=\.)/.exec(id) ?? [])[0] ?? []);
  return [...new Set(named)].sort();
}
