import { line, slug, text } from '@dial/domain/edition-data/cells';
import { z } from 'zod';

const directorateData = z.strictObject({
  id: slug,
  name: text,
  /** Whether the council has it today. */
  current: z.boolean(),
  /** How documents print it, where that is not its name. */
  printed: z.array(text),
  document: text,
  line,
});

const derivedDirectorateData = z.strictObject({
  edition: text,
  service: text,
  /** Null for every indicator of the service that no other entry names. */
  indicators: z.array(slug).min(1).nullable(),
  directorate: slug,
  /** What it is derived from, in words for the reader. */
  from: text,
});

/** Directorates, and today's directorate of services that an edition prints without one: `directorates.yaml`. */
export const directoratesFile = z.strictObject({
  directorates: z.array(directorateData).min(1),
  derived: z.array(derivedDirectorateData),
  /** Services whose directorate cannot be said, and why. */
  underived: z.array(z.strictObject({ edition: text, service: text, reason: text })),
});

export type DirectoratesFile = z.infer<typeof directoratesFile>;
export type DirectorateData = z.infer<typeof directorateData>;
export type DerivedDirectorate = z.infer<typeof derivedDirectorateData>;
