import { readSearchHits, type SearchHitRow } from '@dial/database/read/search';
import { builder } from '../schema/builder.ts';
import { LIMITS } from '../server/limits.ts';

const SearchHitKind = builder.enumType('SearchHitKind', {
  values: { INDICATOR: { value: 'indicator' }, AREA: { value: 'area' }, TERM: { value: 'term' } } as const,
});

const SearchHit = builder.objectRef<SearchHitRow>('SearchHit').implement({
  fields: (t) => ({
    kind: t.expose('kind', { type: SearchHitKind }),
    editionId: t.exposeID('editionId'),
    editionTitle: t.exposeString('editionTitle'),
    target: t.exposeString('target', { description: 'Indicator id, area id or term.' }),
    title: t.exposeString('title'),
    detail: t.exposeString('detail', { nullable: true }),
  }),
});

builder.queryField('search', (t) =>
  t.field({
    type: [SearchHit],
    description: 'Indicators, areas and glossary terms that hold all typed words, newest edition first.',
    args: { text: t.arg.string({ required: true }), first: t.arg.int({ defaultValue: 20 }) },
    complexity: { field: 50, multiplier: 20 },
    resolve: (_root, { text, first }, { reader }) =>
      readSearchHits(reader, text, Math.max(0, Math.min(first ?? 20, LIMITS.searchHits))),
  }),
);
