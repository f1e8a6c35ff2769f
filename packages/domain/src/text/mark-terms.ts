export interface Term {
  readonly term: string;
  readonly explanation: string;
}

/** A stretch of running text; with an explanation where it is a term explained here for the first time. */
export interface MarkedPart {
  readonly text: string;
  readonly explanation: string | null;
}

/**
 * Marks the first occurrence of each term in running text: whole words, in the case printed, a plural s allowed ("KPIs").
 * `seen` carries what was explained before from one text to the next, and grows.
 */
export function markTerms(text: string, terms: readonly Term[], seen: Set<string> = new Set()): MarkedPart[] {
  const explanations = new Map(terms.map(({ term, explanation }) => [term, explanation]));
  if (explanations.size === 0) return [{ text, explanation: null }];
  const parts: MarkedPart[] = [];
  let done = 0;
  for (const match of text.matchAll(pattern([...explanations.keys()]))) {
    const term = match[1] ?? '';
    if (seen.has(term)) continue;
    seen.add(term);
    if (match.index > done) parts.push({ text: text.slice(done, match.index), explanation: null });
    parts.push({ text: match[0], explanation: explanations.get(term) ?? null });
    done = match.index + match[0].length;
  }
  if (done < text.length) parts.push({ text: text.slice(done), explanation: null });
  return parts;
}

/** Longer terms first, so that "CO2e" is not read as "CO2". */
function pattern(terms: readonly string[]): RegExp {
  const longestFirst = [...terms].sort((a, b) => b.length - a.length).map(escapePattern);
  return new RegExp(`(?<![\\p{L}\\p{N}])(${longestFirst.join('|')})s?(?![\\p{L}\\p{N}])`, 'gu');
}

const escapePattern = (text: string) => text.replace(/[\\^$.*+?()[\]{}|/-]/gu, '\\$&');
