import { indicatorName } from '@dial/domain/text/indicator-name';
import type { LoaderFunctionArgs } from 'react-router';
import type { OptionGroup } from '../../shared/combo-field/combo-field.tsx';
import { COUNCIL_EDITIONS, newestPublished } from '../../shared/council-editions.ts';
import { graphql } from '../../shared/graphql.ts';
import { load } from '../../shared/load.ts';

const CHOICES = graphql(`
  query MappingChoices($edition: ID!) {
    scorecard(edition: $edition) {
      id
      indicatorId
      title
      series
      areaName
    }
  }
`);

/** The indicators of the newest edition by area, in printed order: what an editor may propose. Asked for editors alone. */
export async function loadChoices(args: LoaderFunctionArgs): Promise<readonly OptionGroup[]> {
  const { editions } = await load(args, COUNCIL_EDITIONS, {});
  const edition = newestPublished(editions);
  if (edition === null) return [];
  const { scorecard } = await load(args, CHOICES, { edition });
  return [...Map.groupBy(scorecard, ({ areaName }) => areaName)].map(([name, rows]) => ({
    name,
    options: rows.map((row) => ({ key: row.indicatorId, name: indicatorName(row), detail: name })),
  }));
}
