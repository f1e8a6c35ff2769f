import { indicatorName } from '@dial/domain/text/indicator-name';
import type { LoaderFunctionArgs } from 'react-router';
import type { OptionGroup } from '../../shared/combo-field/combo-field.tsx';
import { COUNCIL_EDITIONS } from '../../shared/council-editions.ts';
import { graphql } from '../../shared/graphql.ts';
import { load, notFound } from '../../shared/load.ts';
import { RECOMMENDATION } from '../../shared/recommendations/recommendation.ts';
import type { Stage } from '../../shared/stage.ts';

const RECOMMENDATIONS = graphql(
  `
    query EditionRecommendations($edition: ID!) {
      edition(id: $edition) {
        id
        title
        financialYear
        quarter
        stage
        recommendations {
          id
          ...RecommendationParts
        }
      }
    }
  `,
  [RECOMMENDATION],
);

const CHOICES = graphql(`
  query RecommendationChoices($edition: ID!) {
    scorecard(edition: $edition) {
      id
      indicatorId
      title
      series
      areaName
    }
  }
`);

/** From the stage of scrutiny on a board recommends, on what is published too. */
const OPEN: readonly Stage[] = ['SCRUTINY', 'EXECUTIVE', 'PUBLISHED'];

/** What was recommended on an edition; for those who may recommend, also the indicators that it can be about. */
export async function loadRecommendations(args: LoaderFunctionArgs) {
  const at = { edition: args.params.edition ?? '' };
  const [{ viewer }, { edition }] = await Promise.all([
    load(args, COUNCIL_EDITIONS, {}),
    load(args, RECOMMENDATIONS, at),
  ]);
  if (edition === null) throw notFound();
  const mayRecommend = viewer.permissions.includes('RECOMMEND') && OPEN.includes(edition.stage);
  return { edition, mayRecommend, choices: mayRecommend ? await loadChoices(args, at) : [] };
}

async function loadChoices(
  args: LoaderFunctionArgs,
  at: { readonly edition: string },
): Promise<readonly OptionGroup[]> {
  const { scorecard } = await load(args, CHOICES, at);
  return [...Map.groupBy(scorecard, ({ areaName }) => areaName)].map(([name, rows]) => ({
    name,
    options: rows.map((row) => ({ key: row.indicatorId, name: indicatorName(row), detail: name })),
  }));
}
