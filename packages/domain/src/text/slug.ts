import { foldText } from './fold-text.ts';

/** Characters. An address stays readable, and its title is shown beside it anyway. */
const LONGEST = 80;

/**
 * A title as a public id: lower-case Latin letters and digits, words joined by hyphens, accents dissolved, at most 80
 * characters, cut between words where there are several. Empty where the title has neither such a letter nor a digit.
 */
export function slugOf(title: string): string {
  const slug = foldText(title)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  if (slug.length <= LONGEST) return slug;
  const cut = slug.slice(0, LONGEST + 1).lastIndexOf('-');
  return slug.slice(0, cut === -1 ? LONGEST : cut);
}
