import { Link } from 'react-router';
import { Section } from '../shared/document/section.tsx';
import type { FragmentOf } from '../shared/graphql.ts';
import type { RECOMMENDATION } from '../shared/recommendations/recommendation.ts';
import { RecommendationItem } from '../shared/recommendations/recommendation-item.tsx';

interface Props {
  readonly recommendations: readonly FragmentOf<typeof RECOMMENDATION>[];
  readonly edition: string;
  readonly indicator: string;
}

/** What the scrutiny board recommended on this indicator, with the answers. */
export function RecommendationsSection({ recommendations, edition, indicator }: Props) {
  if (recommendations.length === 0) return null;
  return (
    <Section id="recommendations" title="Scrutiny’s recommendations">
      {recommendations.map((recommendation, index) => (
        <RecommendationItem
          // biome-ignore lint/suspicious/noArrayIndexKey: they are numbered in the order they were made
          key={index}
          recommendation={recommendation}
          edition={edition}
          own={indicator}
          heading="h3"
        />
      ))}
      <p className="no-print">
        <Link to={`/editions/${edition}/recommendations`}>All recommendations on the edition</Link>
      </p>
    </Section>
  );
}
