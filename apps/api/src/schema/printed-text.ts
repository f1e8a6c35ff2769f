import type { EvidentTextJson, PrintedTextJson } from '@dial/database/read/printed-text';
import { atLine } from './at-lines.ts';
import { builder } from './builder.ts';
import { SourceRef } from './refs.ts';

/** What is printed in a document, with the document. */
type Of<Text> = Text & { readonly documentId: string };

/** Texts of one document, each with the document. */
export function printedIn<Text>(documentId: string, texts: readonly Text[]): Of<Text>[] {
  return texts.map((text) => ({ ...text, documentId }));
}

export const PrintedTextRef = builder.objectRef<Of<PrintedTextJson>>('PrintedText').implement({
  description: 'A text as printed, noise and all.',
  fields: (t) => ({
    raw: t.exposeString('raw'),
    source: t.field({ type: SourceRef, resolve: atLine }),
  }),
});

export const EvidentTextRef = builder.objectRef<Of<EvidentTextJson>>('EvidentText').implement({
  description: 'A text as it evidently reads; `raw` is what is printed where that differs.',
  fields: (t) => ({
    text: t.exposeString('text'),
    raw: t.exposeString('raw', { nullable: true }),
    note: t.exposeString('note', { nullable: true }),
    source: t.field({ type: SourceRef, resolve: atLine }),
  }),
});
