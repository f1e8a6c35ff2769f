import { type LateReturnRow, readLateReturns } from '@dial/database/read/board';
import { builder } from '../schema/builder.ts';
import { directorateOf } from '../schema/directorate-of.ts';
import { ReturnState } from '../schema/enums.ts';
import { loadFound } from '../schema/load-found.ts';
import { mayAny } from '../schema/permissions.ts';
import { DirectorateRef, EditionRef, IndicatorRef, ReturnRef } from '../schema/refs.ts';
import { today } from '../schema/today.ts';
import type { Viewer } from '../server/viewer.ts';
import { type BoardRow, boardOf, type ReturnCounts } from './board-of.ts';

interface EditionBoard {
  readonly total: ReturnCounts;
  readonly rows: readonly BoardRow[];
  readonly late: readonly LateReturnRow[];
}

const ReturnCountsRef = builder.objectRef<ReturnCounts>('ReturnCounts').implement({
  fields: (t) => ({
    notDue: t.exposeInt('notDue'),
    notStarted: t.exposeInt('notStarted'),
    draft: t.exposeInt('draft'),
    submitted: t.exposeInt('submitted'),
    sentBack: t.exposeInt('sentBack'),
    approved: t.exposeInt('approved'),
    overdue: t.exposeInt('overdue', { description: 'Past the due date and neither submitted nor approved.' }),
  }),
});

const BoardRowRef = builder.objectRef<BoardRow>('BoardRow').implement({
  fields: (t) => ({
    directorate: t.field({
      type: DirectorateRef,
      nullable: true,
      resolve: ({ directorate }) => directorate,
    }),
    counts: t.field({ type: ReturnCountsRef, resolve: ({ counts }) => counts }),
    withoutOfficer: t.int({
      nullable: true,
      description:
        'Returns still to be filed for which nobody has an account who may; to those alone who run the cycle or manage people.',
      resolve: ({ withoutOfficer }, _args, { viewer }) => (seesPeople(viewer) ? withoutOfficer : null),
    }),
    withoutApprover: t.int({
      nullable: true,
      description: 'The same of returns still to be approved.',
      resolve: ({ withoutApprover }, _args, { viewer }) => (seesPeople(viewer) ? withoutApprover : null),
    }),
  }),
});

const ResponsiblePersonRef = builder
  .objectRef<LateReturnRow['people'][number]>('ResponsiblePerson')
  .implement({
    fields: (t) => ({
      id: t.exposeID('id'),
      name: t.exposeString('name'),
      email: t.exposeString('email'),
    }),
  });

const LateReturnRef = builder.objectRef<LateReturnRow>('LateReturn').implement({
  fields: (t) => ({
    id: t.exposeID('reportId', { description: "The return's." }),
    indicator: t.field({
      type: IndicatorRef,
      resolve: ({ indicatorId }, _args, { loaders }) => loadFound(loaders.indicator, indicatorId),
    }),
    return: t.field({
      type: ReturnRef,
      nullable: true,
      description: "Null unless it is within the viewer's scope.",
      resolve: ({ reportId }, _args, { loaders }) => loaders.return.load(reportId),
    }),
    title: t.exposeString('title'),
    series: t.exposeString('series', { nullable: true }),
    directorate: t.field({ type: DirectorateRef, nullable: true, resolve: directorateOf }),
    state: t.expose('state', { type: ReturnState }),
    dueOn: t.expose('dueOn', { type: 'Date' }),
    responsible: t.stringList({
      description: 'Who is to file it: people with an account, else the names that the edition shows.',
      resolve: ({ people, printed }) => (people.length > 0 ? people.map(({ name }) => name) : printed),
    }),
    people: t.field({
      type: [ResponsiblePersonRef],
      description: 'The people with an account, to those alone who run the cycle or manage people.',
      resolve: ({ people }) => people,
    }),
    daysLate: t.exposeInt('daysLate'),
  }),
});

const EditionBoardRef = builder.objectRef<EditionBoard>('EditionBoard').implement({
  description: 'How the returns of an edition stand.',
  fields: (t) => ({
    total: t.field({ type: ReturnCountsRef, resolve: ({ total }) => total }),
    rows: t.field({
      type: [BoardRowRef],
      description: 'By directorate.',
      resolve: ({ rows }) => [...rows],
    }),
    late: t.field({
      type: [LateReturnRef],
      // All of an edition's, where nothing was filed.
      complexity: { field: 1, multiplier: 110 },
      description: 'The latest first.',
      resolve: ({ late }) => [...late],
    }),
  }),
});

const seesPeople = (viewer: Viewer) => mayAny(viewer, ['OPEN_EDITIONS', 'MANAGE_PEOPLE']);

builder.objectField(EditionRef, 'board', (t) =>
  t.field({
    type: EditionBoardRef,
    nullable: true,
    description: 'Null when it is published.',
    resolve: async ({ id, stage }, _args, { reader, viewer, loaders }) => {
      // Of an edition that the viewer does not see, as of one without returns, there are no counts.
      const counts = stage === 'PUBLISHED' ? [] : await loaders.returnCounts.load(id);
      if (counts.length === 0) return null;
      const people = seesPeople(viewer);
      return { ...boardOf(counts), late: await readLateReturns(reader, [id], { today: today(), people }) };
    },
  }),
);
