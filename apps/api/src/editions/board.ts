import { builder } from '../schema/builder.ts';
import { ReturnState } from '../schema/enums.ts';
import { found } from '../schema/found.ts';
import { DirectorateRef, EditionRef, IndicatorRef, ReturnRef } from '../schema/refs.ts';

interface ReturnCounts {
  readonly notDue: number;
  readonly notStarted: number;
  readonly draft: number;
  readonly submitted: number;
  readonly sentBack: number;
  readonly approved: number;
  readonly overdue: number;
}

interface BoardRow {
  readonly directorate: { readonly id: string; readonly name: string } | null;
  readonly counts: ReturnCounts;
}

interface LateReturn {
  readonly reportId: string;
  readonly indicatorId: string;
  readonly state: 'NOT_STARTED' | 'DRAFT' | 'SUBMITTED' | 'SENT_BACK' | 'NOT_DUE' | 'APPROVED';
  readonly dueOn: string;
  readonly responsible: readonly string[];
  readonly daysLate: number;
}

interface EditionBoard {
  readonly total: ReturnCounts;
  readonly rows: readonly BoardRow[];
  readonly late: readonly LateReturn[];
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
  }),
});

const LateReturnRef = builder.objectRef<LateReturn>('LateReturn').implement({
  fields: (t) => ({
    id: t.exposeID('reportId', { description: "The return's." }),
    indicator: t.field({
      type: IndicatorRef,
      resolve: async ({ indicatorId }, _args, { loaders }) =>
        found(await loaders.indicator.load(indicatorId), indicatorId),
    }),
    return: t.field({
      type: ReturnRef,
      nullable: true,
      description: "Null unless it is within the viewer's scope.",
      resolve: () => null,
    }),
    state: t.expose('state', { type: ReturnState }),
    dueOn: t.expose('dueOn', { type: 'Date' }),
    responsible: t.stringList({
      description: 'Who is to file it: people with an account, else the names that the edition shows.',
      resolve: ({ responsible }) => [...responsible],
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
      description: 'The latest first.',
      resolve: ({ late }) => [...late],
    }),
  }),
});

builder.objectField(EditionRef, 'board', (t) =>
  t.field({
    type: EditionBoardRef,
    nullable: true,
    description: 'Null when it is published.',
    resolve: () => null,
  }),
);
