import { z } from 'zod';
import { LIMITS } from '../server/limits.ts';

/** What a pack is about: an edition, one of its areas, or chosen indicators of it; and as what it is made. */
export interface PackChoice {
  readonly edition: string;
  /** Id of an area of the edition; null for all. */
  readonly area: string | null;
  /** Ids of indicators; null for all. */
  readonly indicators: readonly string[] | null;
  readonly format: PackFormat;
}

export type PackFormat = 'pdf' | 'docx';

const id = z.string().min(1).max(LIMITS.argumentLength);

const asked = z.strictObject({
  edition: id,
  area: id.nullish(),
  indicators: z.array(id).min(1).max(LIMITS.pack.indicators).nullish(),
  format: z.enum(['pdf', 'docx']),
});

/** Reads what was asked for; a sentence where it cannot be. */
export function readPackChoice(body: unknown): { readonly choice: PackChoice } | { readonly error: string } {
  const read = asked.safeParse(body);
  if (!read.success) {
    const [issue] = read.error.issues;
    return { error: `${issue?.path.join('.') || 'The request'}: ${issue?.message ?? 'cannot be read'}` };
  }
  const { edition, area, indicators, format } = read.data;
  if (area != null && indicators != null)
    return { error: 'area and indicators: a pack is about the one or the others.' };
  return { choice: { edition, area: area ?? null, indicators: indicators ?? null, format } };
}
