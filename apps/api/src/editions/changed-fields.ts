import type { ReportDifference } from '@dial/domain/compare/compare-reports';
import type { WordPart } from '@dial/domain/compare/compare-words';
import { builder } from '../schema/builder.ts';

const TextChange = builder.enumType('TextChange', {
  values: { SAME: { value: 'same' }, ADDED: { value: 'added' }, REMOVED: { value: 'removed' } } as const,
});

const TextPartRef = builder.objectRef<WordPart>('TextPart').implement({
  fields: (t) => ({ text: t.exposeString('text'), change: t.expose('change', { type: TextChange }) }),
});

export const FieldChangeRef = builder.objectRef<ReportDifference>('FieldChange').implement({
  description: "What changed of a row or an edition, in a reader's words.",
  fields: (t) => ({
    field: t.exposeString('field'),
    label: t.exposeString('label'),
    before: t.exposeString('before', { nullable: true }),
    after: t.exposeString('after', { nullable: true }),
    words: t.field({
      type: [TextPartRef],
      nullable: true,
      description: 'Where it is a text that changed word by word.',
      resolve: ({ words }) => (words === null ? null : [...words]),
    }),
  }),
});
