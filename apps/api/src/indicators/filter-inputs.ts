import type { ReportOrder } from '@dial/domain/report/order-reports';
import { builder } from '../schema/builder.ts';
import { Frequency, Movement, Rag, UnratedReason } from '../schema/enums.ts';

export const IndicatorFilter = builder.inputType('IndicatorFilter', {
  fields: (t) => ({
    search: t.string(),
    areas: t.idList(),
    directorates: t.idList(),
    services: t.idList(),
    outcomes: t.idList({
      description: 'Ids of outcomes that the indicator is mapped to, agreed or proposed.',
    }),
    frequencies: t.field({ type: [Frequency] }),
    rags: t.field({ type: [Rag], description: 'Matches the rating shown to readers.' }),
    unrated: t.field({
      type: [UnratedReason],
      description:
        'Matches rows without a rating shown, by the reason. Beside rags it widens: either matches.',
    }),
    movements: t.field({ type: [Movement] }),
    ratingsDiffer: t.boolean({
      description: 'Only indicators whose published and computed ratings differ (true) or agree (false).',
    }),
  }),
});

const IndicatorOrderField = builder.enumType('IndicatorOrderField', {
  values: ['POSITION', 'TITLE', 'RAG', 'AREA', 'DIRECTORATE', 'DISTANCE_FROM_TARGET'] as const,
});

export const IndicatorOrder = builder.inputType('IndicatorOrder', {
  fields: (t) => ({
    field: t.field({ type: IndicatorOrderField, required: true }),
    descending: t.boolean({ defaultValue: false }),
  }),
});

export function orderOf(input: typeof IndicatorOrder.$inferInput | null | undefined): ReportOrder {
  return { field: input?.field ?? 'POSITION', descending: input?.descending ?? false };
}
