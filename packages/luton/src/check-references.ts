import type { EditionData } from '@dial/domain/edition-data/edition-data';
import { duplicates } from './duplicates.ts';

/** What no single file can show: names that point nowhere, ids used twice, readings that both stand. One line each. */
export function checkReferences(edition: EditionData): string[] {
  const { head, indicators } = edition;
  const known = new Set(indicators.map(({ id }) => id));
  const areas = new Set(head.areas.map(({ id }) => id));
  const errors: string[] = [];

  for (const id of duplicates(indicators.map(({ id }) => id)))
    errors.push(`indicators.yaml: ${id} is there twice`);
  for (const id of duplicates(edition.commentary.map(({ id }) => id)))
    errors.push(`commentary.yaml: ${id} is there twice`);
  for (const id of duplicates(edition.conflicts.map(({ id }) => id)))
    errors.push(`conflicts.yaml: ${id} is there twice`);
  for (const { id, area } of indicators) {
    if (!areas.has(`${head.id}.${area}`))
      errors.push(`indicators.yaml: ${id} is filed under the unknown area ${area}`);
  }

  const named: [file: string, indicators: readonly string[]][] = [
    ['observations.csv', edition.observations.filter(isWhole).map(({ indicator }) => indicator)],
    ['targets.csv', edition.targets.map(({ indicator }) => indicator)],
    ['directions.csv', edition.directions.map(({ indicator }) => indicator)],
    ['highlights.yaml', edition.highlights.flatMap((highlight) => highlight.indicators)],
    ['commentary.yaml', edition.commentary.flatMap(({ covers }) => covers)],
    ['conflicts.yaml', edition.conflicts.flatMap((conflict) => conflict.indicators)],
  ];
  for (const [file, ids] of named) {
    for (const id of new Set(ids)) if (!known.has(id)) errors.push(`${file}: unknown indicator ${id}`);
  }

  const key = (row: { indicator: string; period: string; kind: string; breakdown: string }) =>
    `${row.indicator}, ${row.period}, ${row.kind}${row.breakdown === '' ? '' : `, ${row.breakdown}`}`;
  const standing = edition.observations.filter((row) => row.standing).map(key);
  for (const twice of duplicates(standing)) errors.push(`observations.csv: two readings stand for ${twice}`);
  const stands = new Set(standing);
  for (const none of new Set(edition.observations.map(key))) {
    if (!stands.has(none)) errors.push(`observations.csv: no reading stands for ${none}`);
  }
  return errors;
}

/** What is wrong with rows of `breakdowns.csv` is said there by its row. */
function isWhole({ breakdown }: EditionData['observations'][number]): boolean {
  return breakdown === '';
}
