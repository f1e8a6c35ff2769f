import type {
  SummaryFilter,
  SummaryPart,
  SummarySection,
  SummarySentence,
  SummaryTopic,
} from '@dial/domain/summary/sentence';
import { builder } from '../schema/builder.ts';
import { Movement, Rag, UnratedReason } from '../schema/enums.ts';
import { EditionRef, IndicatorRef } from '../schema/refs.ts';
import { editionSummary } from '../shared/edition-summary.ts';

const Topic = builder.enumType('SummaryTopic', {
  values: {
    STANDING: { value: 'standing' },
    CHANGED: { value: 'changed' },
    AT_RISK: { value: 'at-risk' },
    CONCERN: { value: 'concern' },
    MISSING: { value: 'missing' },
    CONFLICTS: { value: 'conflicts' },
  } as const satisfies Record<string, { value: SummaryTopic }>,
});

const Section = builder.enumType('SummarySection', {
  description: 'What lists the rows that a number counts, where no filter does.',
  values: {
    CHANGES: { value: 'changes', description: 'Edition.transitions, since the preceding quarter.' },
    CHANGES_WORSE: { value: 'changes-worse', description: 'Of these the ratings that are worse.' },
    CHANGES_BETTER: { value: 'changes-better', description: 'Of these the ratings that are better.' },
    CHANGES_RATED: { value: 'changes-rated', description: 'Of these those that had no rating.' },
    CHANGES_UNRATED: { value: 'changes-unrated', description: 'Of these those that have none now.' },
    CLOSER_LOOK: { value: 'closer-look', description: 'Edition.closerLook' },
    SIGNALS: { value: 'signals', description: 'Edition.moversBySignal' },
    YEAR_END: { value: 'year-end', description: 'Edition.yearEnd' },
    YEAR_END_LIKELY: { value: 'year-end-likely', description: 'Edition.yearEnd.likely' },
    YEAR_END_POSSIBLE: { value: 'year-end-possible', description: 'Edition.yearEnd.possible' },
    AWAITED: { value: 'awaited', description: 'Edition.missing.awaited' },
    NO_COMMENTARY: { value: 'no-commentary', description: 'Edition.missing.redsWithoutCommentary' },
    CONFLICTS: { value: 'conflicts', description: 'Edition.conflicts' },
  } as const satisfies Record<string, { value: SummarySection; description: string }>,
});

const Filter = builder.objectRef<SummaryFilter>('SummaryFilter').implement({
  description:
    'Of IndicatorFilter what narrows to the rows counted; rows that are only listed are not counted.',
  fields: (t) => ({
    rags: t.field({ type: [Rag], resolve: ({ rags }) => [...(rags ?? [])] }),
    unrated: t.field({ type: [UnratedReason], resolve: ({ unrated }) => [...(unrated ?? [])] }),
    movements: t.field({ type: [Movement], resolve: ({ movements }) => [...(movements ?? [])] }),
  }),
});

const Part = builder.objectRef<SummaryPart>('SummaryPart').implement({
  description: 'A stretch of a sentence, with at most one of indicator, filter and section behind it.',
  fields: (t) => ({
    text: t.exposeString('text'),
    indicator: t.field({
      type: IndicatorRef,
      nullable: true,
      resolve: ({ link }, _args, { loaders }) =>
        link?.kind === 'indicator' ? loaders.indicator.load(link.indicatorId) : null,
    }),
    filter: t.field({
      type: Filter,
      nullable: true,
      resolve: ({ link }) => (link?.kind === 'rows' ? link.filter : null),
    }),
    section: t.field({
      type: Section,
      nullable: true,
      resolve: ({ link }) => (link?.kind === 'section' ? link.section : null),
    }),
    count: t.int({
      nullable: true,
      description: 'What the text says as a number, where it does.',
      resolve: ({ link }) => (link === null || link.kind === 'indicator' ? null : link.count),
    }),
  }),
});

const Sentence = builder.objectRef<SummarySentence>('SummarySentence').implement({
  fields: (t) => ({
    topic: t.expose('topic', { type: Topic }),
    text: t.string({ resolve: ({ parts }) => parts.map(({ text }) => text).join('') }),
    parts: t.field({
      type: [Part],
      // Eleven reasons to have no rating, with the words between them.
      complexity: { field: 1, multiplier: 24 },
      resolve: ({ parts }) => [...parts],
    }),
  }),
});

builder.objectField(EditionRef, 'summary', (t) =>
  t.field({
    type: [Sentence],
    description:
      'The edition in plain English, composed from its facts; each number and name with what it stands for.',
    complexity: { field: 100, multiplier: 14 },
    resolve: ({ id, documentId }, _args, context) => editionSummary(id, documentId !== null, context),
  }),
);
