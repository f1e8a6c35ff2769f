import { slugOf } from '@dial/domain/text/slug';
import type { PackChoice } from './pack-choice.ts';

/** "luton-council-2023-24-q3-net-zero-pack.pdf". */
export function packName(council: string, { edition, area, indicators, format }: PackChoice): string {
  const part = area?.replace(`${edition}.`, '') ?? (indicators === null ? null : 'chosen-indicators');
  const parts = [slugOf(council), edition, part, 'pack'].filter((word) => word !== null);
  return `${parts.map((word) => word.replace(/[^a-z0-9-]/g, '')).join('-')}.${format}`;
}
