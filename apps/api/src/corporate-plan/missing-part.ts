import type { MissingPartJson } from '@dial/database/read/printed-text';
import { atLine } from '../schema/at-lines.ts';
import { builder } from '../schema/builder.ts';
import { SourceRef } from '../schema/refs.ts';

export const MissingPart = builder
  .objectRef<MissingPartJson & { documentId: string }>('MissingPart')
  .implement({
    description: 'What the extraction of the document lost, and how one can tell.',
    fields: (t) => ({
      part: t.exposeString('part'),
      note: t.exposeString('note'),
      source: t.field({ type: SourceRef, resolve: atLine }),
    }),
  });
