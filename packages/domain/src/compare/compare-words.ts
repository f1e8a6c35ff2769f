import { diffArrays } from 'diff';

/** A stretch of two texts compared: in both, only in the later or only in the earlier one. */
export interface WordPart {
  readonly text: string;
  readonly change: 'same' | 'added' | 'removed';
}

/** Steps after which two texts count as wholly different: beyond it the search takes long and its result tells a reader nothing. */
const MOST_EDITS = 2_000;

/**
 * Two texts compared word by word. A word is what stands between spaces, so that "£1.72m," is one; spaces and line breaks alone are no
 * change. The parts that are `same` or `added` make the later text, but for spaces at its ends; `same` and `removed` the earlier
 * one but for all its spaces.
 */
export function compareWords(before: string, after: string): readonly WordPart[] {
  const changes = diffArrays(wordsOf(before), wordsOf(after), {
    comparator: (left, right) => left.trim() === right.trim(),
    maxEditLength: MOST_EDITS,
  });
  if (changes === undefined) {
    return [
      { text: before, change: 'removed' },
      { text: after, change: 'added' },
    ];
  }
  return changes.map(({ value, added, removed }, index) => {
    const text = value.join('');
    const last = index === changes.length - 1;
    return { text: last ? text.trimEnd() : text, change: added ? 'added' : removed ? 'removed' : 'same' };
  });
}

/** Each word with the spaces behind it. The last has one too, since words of the other text may follow it. */
const wordsOf = (text: string): string[] => `${text.trim()} `.match(/\S+\s+/g) ?? [];
