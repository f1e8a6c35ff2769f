import { type MeasurePrintingJson, readProposedMeasures } from '@dial/database/read/proposed-measures';
import { atLine } from '../schema/at-lines.ts';
import { builder } from '../schema/builder.ts';
import { MeasureSection } from '../schema/enums.ts';
import { printedIn } from '../schema/printed-text.ts';
import {
  DeliveryMeasureRef,
  IndicatorRef,
  MeasureChainRef,
  OutcomeRef,
  ProposedMeasureRef,
  SourceRef,
} from '../schema/refs.ts';

const PrintedCell = builder.objectRef<{ field: string; raw: string }>('PrintedCell').implement({
  fields: (t) => ({ field: t.exposeString('field'), raw: t.exposeString('raw') }),
});

const MeasurePrinting = builder
  .objectRef<MeasurePrintingJson & { documentId: string }>('MeasurePrinting')
  .implement({
    fields: (t) => ({
      table: t.exposeString('table', { description: '"poverty", "short", "long" or "statutory".' }),
      number: t.exposeString('number', { nullable: true }),
      likelyNumber: t.exposeString('likelyNumber', { nullable: true }),
      raw: t.exposeString('raw'),
      source: t.field({ type: SourceRef, resolve: atLine }),
    }),
  });

ProposedMeasureRef.implement({
  fields: (t) => ({
    id: t.exposeID('id'),
    section: t.expose('section', { type: MeasureSection }),
    number: t.exposeString('number', { nullable: true, description: 'As printed.' }),
    likelyNumber: t.exposeString('likelyNumber', {
      nullable: true,
      description: 'What its number evidently is.',
    }),
    text: t.exposeString('text'),
    aspirational: t.exposeString('aspirational', { nullable: true }),
    provider: t.exposeString('provider', { nullable: true }),
    internalOrExternal: t.exposeString('internalOrExternal', { nullable: true }),
    frequency: t.exposeString('frequency', { nullable: true }),
    includeIn2040: t.exposeString('includeIn2040', { nullable: true }),
    reportedIn: t.exposeString('reportedIn', { nullable: true }),
    newOrExisting: t.exposeString('newOrExisting', { nullable: true }),
    notes: t.exposeString('notes', { nullable: true }),
    note: t.exposeString('note', { nullable: true }),
    source: t.field({ type: SourceRef, resolve: atLine }),
    printings: t.field({
      type: [MeasurePrinting],
      resolve: ({ documentId, printings }) => printedIn(documentId, printings),
    }),
    printedCells: t.field({
      type: [PrintedCell],
      description: 'What noisy cells print.',
      resolve: ({ printed }) => Object.entries(printed).map(([field, raw]) => ({ field, raw })),
    }),
    outcome: t.field({
      type: OutcomeRef,
      nullable: true,
      resolve: ({ outcomeId }, _args, { loaders }) =>
        outcomeId === null ? null : loaders.outcome.load(outcomeId),
    }),
    indicators: t.field({
      type: [IndicatorRef],
      description: 'Indicators that carry it.',
      resolve: ({ id }, _args, { loaders }) => loaders.indicatorsOfProposedMeasure.load(id),
    }),
    chains: t.field({
      type: [MeasureChainRef],
      resolve: ({ id }, _args, { loaders }) => loaders.chainsOfProposedMeasure.load(id),
    }),
    deliveryMeasures: t.field({
      type: [DeliveryMeasureRef],
      description: "Plans' measures registered under it.",
      resolve: ({ id }, _args, { loaders }) => loaders.deliveryMeasuresOfProposedMeasure.load(id),
    }),
  }),
});

builder.objectField(IndicatorRef, 'proposedMeasures', (t) =>
  t.field({
    type: [ProposedMeasureRef],
    description: 'The measures proposed for Luton 2040 that it carries.',
    resolve: ({ id }, _args, { loaders }) => loaders.proposedMeasuresOfIndicator.load(id),
  }),
);

builder.queryField('proposedMeasures', (t) =>
  t.field({
    type: [ProposedMeasureRef],
    description: 'All proposed measures, those under no outcome (poverty, statutory) included.',
    // At most 121 in Luton's record.
    complexity: { field: 20, multiplier: 125 },
    resolve: (_root, _args, { reader }) => readProposedMeasures(reader),
  }),
);
