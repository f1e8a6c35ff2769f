import { indicatorName } from '@dial/domain/text/indicator-name';
import type { TableFile, Taken } from '../../shared/table-file/table-file.ts';
import { countColumn, textColumn, toTable } from '../../shared/table-file/to-table.ts';
import { dataNote, usualNotes } from '../../shared/table-file/usual-notes.ts';
import { GAP_WORDS } from '../gap-words.ts';
import { STATUS_WORDS, STRENGTH_WORDS } from '../mapping/mapping-words.ts';
import { presentRating, type RatedRow } from '../mapping/present-rating.ts';
import { STATE_WORDS, type TrackState } from '../on-track/track.ts';
import type { MappedMeasure } from './mapped-measure.ts';
import { type Layer, measuresByLayer } from './measures-by-layer.ts';
import type { ListedOutcome } from './outcome.ts';
import type { Priority } from './priority-section.tsx';

interface Listed {
  readonly priorities: readonly Priority[];
  readonly layers: readonly Layer[];
  /** The edition's rows by indicator. */
  readonly rows: ReadonlyMap<string, RatedRow>;
  /** By outcome, of those that are counted. */
  readonly states: ReadonlyMap<string, TrackState>;
  readonly edition: { readonly id: string; readonly name: string };
}

interface Line {
  readonly priority: string;
  readonly outcome: ListedOutcome;
  readonly state: TrackState | undefined;
  /** Null for an outcome to which nothing is mapped. */
  readonly mapped: {
    readonly layer: string;
    readonly measure: MappedMeasure;
    /** Its present rating, in a word. */
    readonly rating: string;
  } | null;
}

/** The shown outcomes as a file: a row for each measure mapped to them, layer by layer, and one for each outcome without any. */
export function outcomesFile({ priorities, layers, rows, states, edition }: Listed, taken: Taken): TableFile {
  const title = `Outcomes, ${edition.name}`;
  const lines = priorities.flatMap(({ name, outcomes }) =>
    outcomes.flatMap((outcome): Line[] => {
      const line = { priority: name, outcome, state: states.get(outcome.id) };
      const mapped = measuresByLayer(outcome.mappings, layers).flatMap(({ layer, agreed, proposed }) =>
        [...agreed, ...proposed].map((measure) => ({
          ...{ layer: layer?.name ?? 'In no layer', measure },
          rating: presentRating(rows.get(measure.indicator.id), edition.name).words,
        })),
      );
      return mapped.length === 0
        ? [{ ...line, mapped: null }]
        : mapped.map((one) => ({ ...line, mapped: one }));
    }),
  );
  return {
    name: `dial-${edition.id}-outcomes`,
    title,
    table: toTable(lines, COLUMNS),
    notes: [
      ...usualNotes(`${title}: a row for each outcome and measure that is mapped to it`, taken),
      {
        name: 'State',
        text: 'On track: at least one agreed measure is rated, and none is red or amber. Empty where no measure is agreed, so that the outcome is not counted.',
      },
      dataNote(edition.id, taken.address.origin),
    ],
  };
}

const COLUMNS = [
  textColumn('Strategic priority', ({ priority }: Line) => priority),
  textColumn('Outcome', ({ outcome }: Line) => outcome.name),
  textColumn('State', ({ state }: Line) => (state === undefined ? null : STATE_WORDS[state])),
  textColumn('Gaps', ({ outcome }: Line) => outcome.gaps.map((gap) => GAP_WORDS[gap]).join('; ') || null),
  textColumn('Layer', ({ mapped }: Line) => mapped?.layer ?? null),
  textColumn('Measure', ({ mapped }: Line) =>
    mapped === null ? null : indicatorName(mapped.measure.indicator),
  ),
  textColumn('Mapping', ({ mapped }: Line) =>
    mapped === null ? 'None' : STATUS_WORDS[mapped.measure.status],
  ),
  textColumn('Strength', ({ mapped }: Line) =>
    mapped === null ? null : STRENGTH_WORDS[mapped.measure.strength],
  ),
  textColumn('Present rating', ({ mapped }: Line) => mapped?.rating ?? null),
  countColumn(
    'Measures that the vision’s document proposes',
    ({ outcome }: Line) => outcome.proposedMeasures.length,
  ),
];
