import { indicatorName } from '@dial/domain/text/indicator-name';
import { indicatorPath, indicatorsPath } from '../../shared/indicator-filters.ts';
import { plural } from '../../shared/plural.ts';
import type { Walk } from '../../shared/walk/walk.ts';
import { WalkBar as Bar } from '../../shared/walk/walk-bar.tsx';
import type { WalkRow } from './walk-rows.ts';

interface Props {
  readonly edition: string;
  readonly walk: Walk<WalkRow>;
  /** The list's own query, e.g. "?rag=red"; it goes along. */
  readonly query: string;
  /** At the foot of the page. */
  readonly isLast?: boolean;
}

/** The way back to the list of indicators, and to the neighbours there. */
export function WalkBar({ edition, walk, query, isLast = false }: Props) {
  const step = (row: WalkRow | null) =>
    row && { to: `${indicatorPath(edition, row.indicatorId)}${query}`, name: indicatorName(row) };
  return (
    <Bar
      label={isLast ? 'List of indicators, again' : 'List of indicators'}
      back={{
        to: `${indicatorsPath(edition)}${query}`,
        words:
          query === ''
            ? `All ${plural(walk.total, 'indicator')}`
            : `Back to ${plural(walk.total, 'indicator')}`,
      }}
      walk={{ ...walk, previous: step(walk.previous), next: step(walk.next) }}
    />
  );
}
