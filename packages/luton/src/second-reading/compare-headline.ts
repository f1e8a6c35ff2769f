import type { EditionData } from '@dial/domain/edition-data/edition-data';
import { type Comparison, compareFields, onlyIn } from './comparison.ts';
import type { SecondReading } from './second-reading-data.ts';

/** Compares the headline table: how many are red, amber and green in each area, as counts and as printed. */
export function compareHeadline({ head }: EditionData, { headline }: SecondReading): Comparison[] {
  const areas = head.areas.filter(({ published }) => published !== null);
  const names = new Set([...areas.map(({ name }) => name), ...headline.map(({ area }) => area)]);
  return [...names].flatMap((name) => {
    const published = areas.find((area) => area.name === name)?.published;
    const other = headline.find(({ area }) => area === name);
    const place = { line: published?.lines[0] ?? 1, column: 'headline', row: name };
    if (!published) return [onlyIn('second', place, name)];
    if (!other) return [onlyIn('first', place, name)];
    return compareFields(
      place,
      {
        red: String(published.red),
        amber: String(published.amber),
        green: String(published.green),
        raw: published.raw.join(' '),
      },
      {
        red: String(other.red),
        amber: String(other.amber),
        green: String(other.green),
        raw: [other.raw_red, other.raw_amber, other.raw_green].join(' '),
      },
    );
  });
}
