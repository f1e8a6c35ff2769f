import { type FacetRow, readEditions, readFacets } from '@dial/database/read/editions';
import { builder } from '../schema/builder.ts';
import { Rag, Stage } from '../schema/enums.ts';
import { AreaRef, ConflictRef, EditionRef, GlossaryTermRef, MeetingRef, SourceRef } from '../schema/refs.ts';

const Facet = builder.objectRef<FacetRow>('Facet').implement({
  description: 'A value that the rows of an edition can be filtered by, with their number.',
  fields: (t) => ({ id: t.exposeID('id'), name: t.exposeString('name'), count: t.exposeInt('count') }),
});

const Facets = builder.objectRef<FacetRow[]>('Facets').implement({
  fields: (t) => ({
    directorates: t.field({
      type: [Facet],
      resolve: (rows) => rows.filter(({ kind }) => kind === 'directorate'),
    }),
    services: t.field({ type: [Facet], resolve: (rows) => rows.filter(({ kind }) => kind === 'service') }),
    frequencies: t.field({
      type: [Facet],
      resolve: (rows) => rows.filter(({ kind }) => kind === 'frequency'),
    }),
    outcomes: t.field({
      type: [Facet],
      description: 'Outcomes that rows of the edition are mapped to, agreed or proposed.',
      resolve: (rows) => rows.filter(({ kind }) => kind === 'outcome'),
    }),
  }),
});

const LegendEntry = builder
  .objectRef<{ rag: 'red' | 'amber' | 'green' | null; text: string }>('LegendEntry')
  .implement({
    fields: (t) => ({
      rag: t.expose('rag', { type: Rag, nullable: true }),
      text: t.exposeString('text'),
    }),
  });

const PrintedLink = builder.objectRef<{ label: string; url: string }>('PrintedLink').implement({
  fields: (t) => ({ label: t.exposeString('label'), url: t.exposeString('url') }),
});

MeetingRef.implement({
  fields: (t) => ({ body: t.exposeString('body'), date: t.expose('date', { type: 'Date' }) }),
});

EditionRef.implement({
  description: 'One report for one quarter.',
  fields: (t) => ({
    id: t.exposeID('id'),
    title: t.exposeString('title'),
    financialYear: t.exposeString('financialYear'),
    quarter: t.exposeInt('quarter'),
    stage: t.expose('stage', { type: Stage }),
    publishedOn: t.expose('publishedOn', { type: 'Date', nullable: true }),
    version: t.exposeString('version', { nullable: true }),
    producedBy: t.exposeString('producedBy', { nullable: true }),
    source: t.field({
      type: SourceRef,
      nullable: true,
      description: 'The document it is printed in; null for one that was opened in Dial.',
      resolve: ({ documentId, documentTitle }) =>
        documentId === null ? null : { documentId, line: null, note: documentTitle },
    }),
    introduction: t.stringList({ resolve: ({ introduction }) => introduction.map(({ text }) => text) }),
    links: t.field({ type: [PrintedLink], resolve: ({ links }) => links }),
    legend: t.field({
      type: [LegendEntry],
      description: 'The RAG legend as printed; empty where the edition prints none.',
      resolve: ({ legend }) => legend,
    }),
    coloursSurvived: t.exposeBoolean('coloursSurvived', {
      description:
        "False where the extraction lost the printed colours: ratings shown are then Dial's calculation.",
    }),
    thresholdsPrinted: t.exposeBoolean('thresholdsPrinted', {
      description:
        "False where the edition prints no thresholds, so that the default rule is Dial's assumption.",
    }),
    areas: t.field({
      type: [AreaRef],
      // At most 6 in Luton's record.
      complexity: { field: 1, multiplier: 6 },
      resolve: ({ id }, _args, { loaders }) => loaders.areasOfEdition.load(id),
    }),
    area: t.field({
      type: AreaRef,
      nullable: true,
      description: 'One of its areas by the end of its id, e.g. "net-zero"; null where there is none.',
      args: { slug: t.arg.string({ required: true }) },
      resolve: async ({ id }, { slug }, { loaders }) =>
        (await loaders.areasOfEdition.load(id)).find((area) => area.id === `${id}.${slug}`) ?? null,
    }),
    meetings: t.field({
      type: [MeetingRef],
      resolve: ({ id }, _args, { loaders }) => loaders.meetings.load(id),
    }),
    glossary: t.field({
      type: [GlossaryTermRef],
      complexity: { field: 10, multiplier: 100 },
      resolve: ({ id }, _args, { loaders }) => loaders.glossary.load(id),
    }),
    conflicts: t.field({
      type: [ConflictRef],
      description: 'Every recorded conflict of the edition, in the order of its lines.',
      // At most 138 in Luton's record.
      complexity: { field: 10, multiplier: 140 },
      resolve: ({ id }, _args, { loaders }) => loaders.conflictsOfEdition.load(id),
    }),
    facets: t.field({
      type: Facets,
      complexity: 20,
      resolve: ({ id }, _args, { reader }) => readFacets(reader, id),
    }),
  }),
});

builder.queryFields((t) => ({
  editions: t.field({
    type: [EditionRef],
    description: 'Reporting editions the caller may see, newest first.',
    resolve: (_root, _args, { reader }) => readEditions(reader),
  }),
  edition: t.field({
    type: EditionRef,
    nullable: true,
    description: 'One edition by its id: financial year and quarter, e.g. "2023-24-q3", "2016-17-q4".',
    args: { id: t.arg.id({ required: true }) },
    resolve: (_root, { id }, { loaders }) => loaders.edition.load(id),
  }),
}));
