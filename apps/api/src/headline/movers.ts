import type { ToldRow } from '@dial/database/read/told-rows';
import { largestMovements } from '@dial/domain/movers/largest-movements';
import { moversBySignal } from '@dial/domain/movers/movers-by-signal';
import { builder } from '../schema/builder.ts';
import { loadAll } from '../schema/load-all.ts';
import { AreaRef, EditionRef, ReportRef } from '../schema/refs.ts';
import type { Context } from '../server/context.ts';
import { areaOfEdition, type PartOfEdition, toldRows, wholeEdition } from '../shared/part-of-edition.ts';

interface Movers {
  readonly improved: readonly string[];
  readonly concern: readonly string[];
  readonly movedBetter: readonly string[];
  readonly movedWorse: readonly string[];
  readonly longEnough: number;
  readonly series: number;
}

/** A quarter of an edition's rows; most have no signal. */
const MANY = { field: 1, multiplier: 30 } as const;
const THREE = { field: 1, multiplier: 3 } as const;

const MoversRef = builder.objectRef<Movers>('Movers').implement({
  description:
    'What improved and what gives concern by signal, not by colour; then what moved most where no signal can be told.',
  fields: (t) => ({
    improved: t.field({
      type: [ReportRef],
      description:
        'Their latest figure is a signal for the better. The strongest first: how far it lies from the mean, in average moving ranges.',
      complexity: MANY,
      resolve: ({ improved }, _args, { loaders }) => loadAll(loaders.report, improved),
    }),
    concern: t.field({
      type: [ReportRef],
      description: 'Their latest figure is a signal for the worse; in the same order.',
      complexity: MANY,
      resolve: ({ concern }, _args, { loaders }) => loadAll(loaders.report, concern),
    }),
    longEnough: t.exposeInt('longEnough', {
      description:
        'Series with at least six figures of one kind, and no running totals: enough to tell signal from noise.',
    }),
    series: t.exposeInt('series', { description: 'All that are reported here.' }),
    movedBetter: t.field({
      type: [ReportRef],
      description:
        'At most three of the other series that moved most for the better, in percent of the figure compared with; counts under ten are left out. Whether they are more than noise is not known.',
      complexity: THREE,
      resolve: ({ movedBetter }, _args, { loaders }) => loadAll(loaders.report, movedBetter),
    }),
    movedWorse: t.field({
      type: [ReportRef],
      description: 'The same for the worse.',
      complexity: THREE,
      resolve: ({ movedWorse }, _args, { loaders }) => loadAll(loaders.report, movedWorse),
    }),
  }),
});

async function moversOf(part: PartOfEdition, context: Context): Promise<Movers> {
  const rows = await toldRows(part, context);
  const { improved, concern, longEnough, series } = moversBySignal(rows);
  const { better, worse } = largestMovements(rows.filter((row) => !isTold(row)));
  const reportIds = (ids: readonly string[]) => ids.map((id) => `${part.edition}.${id}`);
  return {
    improved: reportIds(improved),
    concern: reportIds(concern),
    movedBetter: reportIds(better),
    movedWorse: reportIds(worse),
    longEnough,
    series,
  };
}

/** It can be told whether its latest figure is signal or noise. */
const isTold = ({ signal }: ToldRow) => signal.kind === 'chart' && signal.variation !== null;

const movers = <Row>(partOf: (row: Row) => PartOfEdition) => ({
  type: MoversRef,
  complexity: 100,
  resolve: (row: Row, _args: object, context: Context) => moversOf(partOf(row), context),
});

builder.objectField(EditionRef, 'moversBySignal', (t) => t.field(movers(wholeEdition)));
builder.objectField(AreaRef, 'moversBySignal', (t) => t.field(movers(areaOfEdition)));
