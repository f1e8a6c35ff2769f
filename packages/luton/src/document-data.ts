import { text } from '@dial/domain/edition-data/cells';
import { z } from 'zod';

/** A published document, named by the file of its extracted text: an entry of `documents.yaml`. */
export const documentData = z.strictObject({
  id: text,
  title: text,
  /** Year, month or day, as exact as the document lets one say. */
  date: z.string().regex(/^\d{4}(-\d{2}){0,2}$/, 'must be a year, a month or a day, e.g. 2017-05'),
});

export type DocumentData = z.infer<typeof documentData>;
