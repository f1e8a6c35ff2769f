import { GlossaryTermRef } from '../schema/refs.ts';

GlossaryTermRef.implement({
  description: 'A term that an edition explains.',
  fields: (t) => ({
    term: t.exposeString('term'),
    explanation: t.exposeString('explanation'),
    linkLabel: t.exposeString('linkLabel', { nullable: true }),
    line: t.exposeInt('line', { nullable: true }),
  }),
});
