import { compose } from './compose.ts';
import { countedIn } from './counted.ts';
import { nameSome } from './name-some.ts';
import type { SummarySentence } from './sentence.ts';
import type { SummaryFacts } from './summary-facts.ts';

/** What gives concern and what improved by signal, whatever its colour. */
export function bySignal({ movers, rows }: SummaryFacts): SummarySentence[] {
  const { improved, concern, longEnough } = movers;
  if (longEnough === 0)
    return [
      compose(
        'concern',
        { text: 'no indicator', link: { kind: 'section', section: 'signals', count: 0 } },
        ' has enough figures of one kind to tell a real change from chance',
      ),
    ];
  const named = (ids: readonly string[]) =>
    nameSome(ids.flatMap((id) => rows.find(({ indicatorId }) => indicatorId === id) ?? []));
  const of = [
    'of the ',
    countedIn(longEnough, 'signals', 'indicator'),
    ' with enough figures to tell a real change from chance, ',
  ] as const;
  if (improved.length + concern.length === 0) return [compose('concern', ...of, 'none shows a signal')];
  const gives = concern.length < 2 ? 'gives' : 'give';
  const worse = compose(
    'concern',
    ...of,
    countedIn(concern.length, 'signals'),
    ` ${gives} concern`,
    ...named(concern),
  );
  if (improved.length === 0) return [worse];
  const better = compose(
    'concern',
    countedIn(improved.length, 'signals'),
    ' improved by that test',
    ...named(improved),
  );
  return [worse, better];
}
