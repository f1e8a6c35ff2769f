import type { ToldRow } from '@dial/database/read/told-rows';
import type { Risk } from '@dial/domain/outlook/outlook';
import { builder } from '../schema/builder.ts';
import { loadAll } from '../schema/load-all.ts';
import { AreaRef, EditionRef, ReportRef } from '../schema/refs.ts';
import type { Context } from '../server/context.ts';
import { areaOfEdition, type PartOfEdition, toldRows, wholeEdition } from '../shared/part-of-edition.ts';

/** A third of an edition's rows. */
const MANY = { field: 1, multiplier: 40 } as const;

const at = (rows: readonly ToldRow[], risk: Risk) =>
  rows.filter((row) => row.risk === risk).map(({ reportId }) => reportId);

const YearEnd = builder.objectRef<readonly ToldRow[]>('YearEnd').implement({
  description:
    "Which targets of the year are at risk. Where the year will end says nothing about today's rating.",
  fields: (t) => ({
    estimated: t.int({
      description: 'Indicators whose year end can be estimated and has a rating.',
      resolve: (rows) => rows.filter(({ risk }) => risk !== null).length,
    }),
    likely: t.field({
      type: [ReportRef],
      description: 'The expected figure misses the target of the year.',
      complexity: MANY,
      resolve: (rows, _args, { loaders }) => loadAll(loaders.report, at(rows, 'likely')),
    }),
    possible: t.field({
      type: [ReportRef],
      description: 'An end of the range does.',
      complexity: MANY,
      resolve: (rows, _args, { loaders }) => loadAll(loaders.report, at(rows, 'possible')),
    }),
  }),
});

const Awaited = builder.objectRef<ToldRow>('AwaitedFigure').implement({
  fields: (t) => ({
    expected: t.string({ description: 'As printed.', resolve: ({ expected }) => expected ?? '' }),
    report: t.field({
      type: ReportRef,
      nullable: true,
      resolve: ({ reportId }, _args, { loaders }) => loaders.report.load(reportId),
    }),
  }),
});

const Missing = builder.objectRef<readonly ToldRow[]>('Missing').implement({
  description: 'What the edition lacks, beside ratings.',
  fields: (t) => ({
    awaited: t.field({
      type: [Awaited],
      description: 'Indicators that await data, of which something says when it is expected.',
      complexity: MANY,
      resolve: (rows) =>
        rows.filter(({ unratedReason, expected }) => unratedReason === 'AWAITING_DATA' && expected !== null),
    }),
    redsWithoutCommentary: t.field({
      type: [ReportRef],
      complexity: MANY,
      resolve: (rows, _args, { loaders }) =>
        loadAll(
          loaders.report,
          rows
            .filter(({ rag, hasCommentary }) => rag === 'red' && !hasCommentary)
            .map(({ reportId }) => reportId),
        ),
    }),
  }),
});

const told = <Row>(partOf: (row: Row) => PartOfEdition) => ({
  complexity: 100,
  resolve: (row: Row, _args: object, context: Context) => toldRows(partOf(row), context),
});

builder.objectFields(EditionRef, (t) => ({
  yearEnd: t.field({ type: YearEnd, ...told(wholeEdition) }),
  missing: t.field({ type: Missing, ...told(wholeEdition) }),
}));

builder.objectFields(AreaRef, (t) => ({
  yearEnd: t.field({ type: YearEnd, ...told(areaOfEdition) }),
  missing: t.field({ type: Missing, ...told(areaOfEdition) }),
}));
