import { type CloserLook, closerLook, RED_QUARTERS } from '@dial/domain/transitions/closer-look';
import { isIn, type Loading, type PartOfEdition, quartersBack, ratedRows } from './part-of-edition.ts';

export interface Looked extends CloserLook {
  /** The ids of the editions that it takes, this one first, whether or not they are held. */
  readonly quarters: readonly string[];
}

/** What is red for three quarters running, as the reader sees the editions of these quarters. */
export async function lookCloser(part: PartOfEdition, loading: Loading): Promise<Looked> {
  const quarters = quartersBack(part.edition, RED_QUARTERS);
  const [now, ...earlier] = await Promise.all(quarters.map((id) => ratedRows(id, loading)));
  return { quarters, ...closerLook([now?.filter((row) => isIn(part, row)) ?? null, ...earlier]) };
}
