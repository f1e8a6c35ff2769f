import type { EditionData } from '@dial/domain/edition-data/edition-data';

/** What an edition's data files hold, in one line for whoever loads them. */
export function describeEdition(edition: EditionData): string {
  const { head, indicators, observations, targets, directions, commentary, conflicts } = edition;
  const listed = indicators.filter(({ listed_only }) => listed_only).length;
  return [
    `${head.id}: ${indicators.length} indicators (${listed} only listed)`,
    `${observations.length} observations`,
    `${targets.length} targets`,
    `${directions.length} printed directions`,
    `${commentary.length} commentaries`,
    `${conflicts.length} conflicts recorded`,
  ].join(', ');
}
