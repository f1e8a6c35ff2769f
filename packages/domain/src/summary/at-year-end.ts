import type { Risk } from '../outlook/outlook.ts';
import { compose } from './compose.ts';
import { countedIn } from './counted.ts';
import { nameSome } from './name-some.ts';
import { type SummarySentence, words } from './sentence.ts';
import type { SummaryFacts } from './summary-facts.ts';

/** How many are likely to miss the target for their year, and how many may; nothing where no year end can be rated. */
export function atYearEnd({ rows }: SummaryFacts): SummarySentence[] {
  const at = (...risks: readonly Risk[]) => rows.filter(({ risk }) => risk !== null && risks.includes(risk));
  const known = at('likely', 'possible', 'unlikely');
  const likely = at('likely');
  const possible = at('possible');
  if (known.length === 0) return [];
  const of = [
    'of the ',
    countedIn(known.length, 'year-end', 'indicator'),
    ' whose year end can be estimated and rated, ',
  ] as const;
  if (likely.length + possible.length === 0)
    return [compose('at-risk', ...of, 'none is at risk of missing its target for the year')];
  const mayMiss = possible.length > 0 && [
    countedIn(possible.length, 'year-end-possible'),
    words(` ${likely.length > 0 ? 'more ' : ''}may miss ${targetOf(possible.length)}`),
    ...nameSome(possible),
  ];
  const willMiss = likely.length > 0 && [
    countedIn(likely.length, 'year-end-likely'),
    words(` ${likely.length === 1 ? 'is' : 'are'} likely to miss ${targetOf(likely.length)}`),
    ...nameSome(likely),
  ];
  return [willMiss, mayMiss].flatMap((parts, index) =>
    parts === false ? [] : [compose('at-risk', ...(index === 0 || willMiss === false ? of : []), ...parts)],
  );
}

const targetOf = (count: number) => (count === 1 ? 'its target for the year' : 'their targets for the year');
