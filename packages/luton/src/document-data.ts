import { text } from '@dial/domain/edition-data/cells';
import { z } from 'zod';

/** A published document, named by the file of its extracted text: an entry of `documents.yaml`. */
export const documentData = z.strictObject({ id: text, title: text });

export type DocumentData = z.infer<typeof documentData>;
