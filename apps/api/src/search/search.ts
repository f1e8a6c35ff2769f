import { readSearchHits, SEARCH_KINDS, type SearchHitRow } from '@dial/database/read/search';
import { builder } from '../schema/builder.ts';
import { LIMITS } from '../server/limits.ts';

const SearchHitKind = builder.enumType('SearchHitKind', { values: SEARCH_KINDS });

const SearchHit = builder.objectRef<SearchHitRow>('SearchHit').implement({
  fields: (t) => ({
    kind: t.expose('kind', { type: SearchHitKind }),
    editionId: t.exposeID('editionId', {
      nullable: true,
      description: 'The edition it is of; null for what belongs to none.',
    }),
    editionTitle: t.exposeString('editionTitle', { nullable: true }),
    target: t.exposeString('target', { description: 'The id of what is found; of a term the term.' }),
    title: t.exposeString('title'),
    detail: t.exposeString('detail', { nullable: true }),
  }),
});

/**
 * What looking costs the database, however little is found: likenesses are counted for every entry that shares some letters with the words.
 * An operation can look four times, which takes it a fraction of a second.
 */
const LOOKING = 35_000;

const FIRST = 20;

const hitsOf = (first: number | null | undefined) => Math.max(0, Math.min(first ?? FIRST, LIMITS.searchHits));

builder.queryField('search', (t) =>
  t.field({
    type: [SearchHit],
    description:
      'Indicators, measures, outcomes, plan actions, areas and glossary terms like the typed words, best first; typing errors are forgiven.',
    args: { text: t.arg.string({ required: true }), first: t.arg.int({ defaultValue: FIRST }) },
    complexity: ({ first }) => ({ field: LOOKING, multiplier: hitsOf(first) }),
    resolve: (_root, { text, first }, { reader }) => readSearchHits(reader, text, hitsOf(first)),
  }),
);
