import { type Comparison, MOST_COMPARED } from '@dial/domain/comparison/comparison';
import { indicatorName } from '@dial/domain/text/indicator-name';
import type { LoaderFunctionArgs } from 'react-router';
import type { OptionGroup } from '../../shared/combo-field/combo-field.tsx';
import type { CouncilEditions } from '../../shared/council-editions.ts';
import { graphql, readFragment } from '../../shared/graphql.ts';
import { load, notFound } from '../../shared/load.ts';
import { COMPARED_ROW, type ComparedRow } from '../compared-row.ts';
import { choiceOf } from './choice-of.ts';

const ROWS = graphql(
  `
    query CompareIndicators($edition: ID!) {
      scorecard(edition: $edition) {
        ...ComparedRowParts
      }
    }
  `,
  [COMPARED_ROW],
);

export interface SideBySide {
  readonly kind: 'indicators';
  readonly edition: CouncilEditions['editions'][number];
  /** In the order that the address names them, six at most. */
  readonly rows: readonly ComparedRow[];
  /** What is wrong with the address, in sentences. */
  readonly faults: readonly string[];
  /** Those that can be chosen beside them, by area. */
  readonly options: readonly OptionGroup[];
}

/** The indicators that the address names, as an edition reports them, and what else can be chosen. */
export async function loadSide(
  args: LoaderFunctionArgs,
  { indicators }: Extract<Comparison, { kind: 'indicators' }>,
  edition: CouncilEditions['editions'][number] | null,
): Promise<SideBySide> {
  if (edition === null) throw notFound();
  const { scorecard } = await load(args, ROWS, { edition: edition.id });
  const all = readFragment(COMPARED_ROW, scorecard);
  const { rows, faults } = choiceOf(all, indicators, edition);
  const left =
    rows.length >= MOST_COMPARED ? [] : all.filter((row) => !rows.includes(row) && !row.listedOnly);
  const options = [...Map.groupBy(left, ({ areaName }) => areaName)].map(([name, held]) => ({
    name,
    options: held.map((row) => ({ key: row.indicatorId, name: indicatorName(row), detail: name })),
  }));
  return { kind: 'indicators', edition, rows, faults, options };
}
