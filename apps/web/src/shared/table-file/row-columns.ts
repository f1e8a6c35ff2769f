import { missingWords, type ObservationStatus } from '../missing-words.ts';
import { MOVEMENT_WORDS, type Movement } from '../movement-tag.tsx';
import { RAG_WORDS, type Rag } from '../rag.ts';
import { type UnratedReason, unratedWords } from '../unrated.ts';
import { type FileColumn, figureColumn, textColumn } from './to-table.ts';

interface Measured {
  readonly unit: string;
  readonly decimals: number | null;
}

interface Latest extends Measured {
  readonly latest: string | null;
  readonly latestStatus: ObservationStatus | null;
  readonly latestExpected: string | null;
  readonly listedOnly: boolean;
}

interface Rated {
  readonly rag: Rag | null;
  readonly unratedReason: UnratedReason | null;
}

/** What files say of an indicator's row in an edition, a column each; every table of rows takes those that it shows. */
export const ROW_COLUMNS = {
  latest: figureColumn('Latest', ({ latest, unit, decimals }: Latest) => ({ value: latest, unit, decimals })),
  unit: textColumn('Unit', ({ unit }: Measured) => unit),
  period: textColumn('Period', ({ periodLabel }: { readonly periodLabel: string | null }) => periodLabel),
  whyMissing: textColumn('Why missing', whyMissing),
  target: figureColumn(
    'Target rated against',
    ({ ratedTarget, unit, decimals }: Measured & { readonly ratedTarget: string | null }) => ({
      ...{ value: ratedTarget, unit, decimals },
    }),
  ),
  printedTarget: textColumn(
    'Target as printed',
    ({ targetRaw }: { readonly targetRaw: string | null }) => targetRaw,
  ),
  rating: textColumn('Rating', ({ rag }: Rated) => (rag === null ? null : RAG_WORDS[rag])),
  whose: textColumn('Whose rating', ({ rag, published }: Rated & { readonly published: boolean }) =>
    rag === null ? null : published ? 'Published' : 'Dial’s calculation',
  ),
  whyNotRated: textColumn(
    'Why not rated',
    ({ rag, unratedReason, latestExpected }: Rated & Pick<Latest, 'latestExpected'>) =>
      rag === null && unratedReason !== null ? unratedWords(unratedReason, latestExpected) : null,
  ),
  movement: textColumn(
    'Movement',
    ({ movement }: { readonly movement: Movement }) => MOVEMENT_WORDS[movement],
  ),
  change: figureColumn(
    'Change',
    ({ movementChange, unit, decimals }: Measured & { readonly movementChange: string | null }) => ({
      ...{ value: movementChange, unit, decimals, isDifference: true },
    }),
  ),
  trend: textColumn(
    'Trend',
    ({ trend }: { readonly trend: readonly { readonly period: string; readonly value: string }[] }) =>
      trend.map(({ period, value }) => `${period}: ${value}`).join('; ') || null,
  ),
} as const;

/** The latest figure, with what it needs to be read. */
export const LATEST_COLUMNS: readonly FileColumn<Latest & { readonly periodLabel: string | null }>[] = [
  ROW_COLUMNS.latest,
  ROW_COLUMNS.unit,
  ROW_COLUMNS.period,
  ROW_COLUMNS.whyMissing,
];

/** The same with the target. */
export const TARGETED_COLUMNS: readonly FileColumn<
  Latest & {
    readonly periodLabel: string | null;
    readonly ratedTarget: string | null;
    readonly targetRaw: string | null;
  }
>[] = [...LATEST_COLUMNS, ROW_COLUMNS.target, ROW_COLUMNS.printedTarget];

function whyMissing({ latest, listedOnly, latestStatus, latestExpected }: Latest): string | null {
  if (latest !== null) return null;
  return listedOnly ? 'only listed' : missingWords(latestStatus, latestExpected);
}
