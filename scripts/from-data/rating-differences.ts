import { ruleFacts } from '../../packages/database/src/load/report-rows.ts';
import { rateInput } from '../../packages/database/src/rate/rule-input.ts';
import { StandingFigures } from '../../packages/database/src/rate/standing-figures.ts';
import type { IndicatorData } from '../../packages/domain/src/edition-data/indicator-data.ts';
import { rate } from '../../packages/domain/src/rating/rate.ts';
import type { Rating } from '../../packages/domain/src/rating/rating.ts';
import { decimalOrNull } from '../../packages/domain/src/value/decimal-or-null.ts';
import { readEdition } from '../../packages/luton/src/read-edition.ts';
import { likelyReason } from './likely-reason.ts';

interface Difference {
  readonly indicator: IndicatorData;
  readonly published: string;
  readonly rating: Rating;
  readonly reason: string;
}

/** `docs/ratings-that-differ.md`: every indicator of an edition whose published rating is not the computed one. */
export function ratingDifferences(editionId: string): string {
  const edition = readEdition(editionId);
  const figures = new StandingFigures(
    edition.observations
      .filter(({ kind, standing, breakdown }) => kind === 'actual' && standing && breakdown === '')
      .map((row) => ({ ...row, id: '', indicatorId: row.indicator, periodId: row.period })),
  );
  const rated = edition.indicators.flatMap((indicator): Difference[] => {
    if (indicator.printed_rag === null) return [];
    const targets = edition.targets.filter((target) => target.standing && target.indicator === indicator.id);
    const input = rateInput(ruleFacts(edition.head, indicator), figures.actuals(indicator.id), targets);
    const { rag: published } = indicator.printed_rag;
    const national = edition.observations
      .filter(({ kind, standing, indicator: id }) => kind === 'national' && standing && id === indicator.id)
      .flatMap(({ value }) => decimalOrNull(value) ?? []);
    return [
      { indicator, published, rating: rate(input), reason: likelyReason({ ...input, national }, published) },
    ];
  });
  const differ = rated.filter(({ published, rating }) => rating.rag !== null && rating.rag !== published);
  const unrated = rated.filter(({ rating }) => rating.rag === null);
  return [
    `# ${edition.head.financial_year} Q${edition.head.quarter}: where the published rating is not the computed one`,
    '',
    'Generated from the data by `pnpm generate`; not written by hand. The published ratings are those printed in the',
    'report, which prints no thresholds: the computed ones follow Dial’s default rule. The likely reason is a guess, found',
    'by trying other comparisons of the same printed figures.',
    '',
    `Of ${rated.length} published ratings the rule gives the same for ${rated.length - differ.length - unrated.length},` +
      ` another for ${differ.length}, and none for ${unrated.length}.`,
    '',
    '## The rule gives another rating',
    '',
    '| Indicator | Published | Computed | The arithmetic | Likely reason |',
    '| --- | --- | --- | --- | --- |',
    ...differ.map((row) => line(row, row.rating.rag ?? '')),
    '',
    '## The rule gives none',
    '',
    '| Indicator | Published | Why not rated | In words | Likely reason |',
    '| --- | --- | --- | --- | --- |',
    ...unrated.map((row) => line(row, (row.rating.unratedReason ?? '').toLowerCase().replaceAll('_', ' '))),
    '',
  ].join('\n');
}

function line({ indicator, published, rating, reason }: Difference, computed: string): string {
  const name = [indicator.title, indicator.series].filter((part) => part !== null).join(', ');
  const cells = [name, published, computed, rating.explanation, reason];
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}
