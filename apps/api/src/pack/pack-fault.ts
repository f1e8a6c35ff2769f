import type { Reader } from '@dial/database/read/reader';
import { joinWords } from '@dial/domain/text/join-words';
import { createLoaders } from '../server/loaders.ts';
import { PUBLIC_VIEWER } from '../server/viewer.ts';
import type { PackChoice } from './pack-choice.ts';

/** What an order asks for that its edition does not have, in a sentence that names the field; null where it has all of it. */
export async function packFault(
  reader: Reader,
  { edition, area, indicators }: PackChoice,
): Promise<string | null> {
  const loaders = createLoaders({ reader, viewer: PUBLIC_VIEWER, kept: null });
  if (area !== null) {
    const areas = await loaders.areasOfEdition.load(edition);
    return areas.some(({ id }) => id === area) ? null : `area: the edition ${edition} has no area “${area}”.`;
  }
  if (indicators === null) return null;
  const reports = await Promise.all(indicators.map((id) => loaders.report.load(`${edition}.${id}`)));
  const unknown = indicators.filter((_, index) => reports[index] == null);
  return unknown.length === 0
    ? null
    : `indicators: the edition ${edition} reports no indicator ${joinWords(unknown.map((id) => `“${id}”`))}.`;
}
