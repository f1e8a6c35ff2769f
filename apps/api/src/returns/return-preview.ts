import type { ReturnPreview } from '@dial/database/write/preview-return';
import { builder } from '../schema/builder.ts';
import { Rag, UnratedReason } from '../schema/enums.ts';
import { MovementRef } from '../schema/refs.ts';
import { FieldErrorRef } from '../schema/results.ts';

export const ReturnPreviewRef = builder.objectRef<ReturnPreview>('ReturnPreview').implement({
  description:
    'What the server makes of what is saved: the rating it would get, what is still wrong for submission, and why commentary is asked for.',
  fields: (t) => ({
    value: t.expose('value', { type: 'Decimal', nullable: true, description: 'The figure as it is read.' }),
    rag: t.expose('rag', { type: Rag, nullable: true }),
    unratedReason: t.expose('unratedReason', { type: UnratedReason, nullable: true }),
    explanation: t.exposeString('explanation'),
    movement: t.field({ type: MovementRef, resolve: ({ movement }) => movement }),
    question: t.exposeString('question', {
      nullable: true,
      description: 'What is asked about a figure far from its history, whether or not it is confirmed.',
    }),
    commentaryAsked: t.exposeString('commentaryAsked', {
      nullable: true,
      description: 'Why commentary is asked for.',
    }),
    errors: t.field({ type: [FieldErrorRef], resolve: ({ errors }) => [...errors] }),
  }),
});
