import type { EditionData } from '@dial/domain/edition-data/edition-data';
import { expect, it } from 'vitest';
import { readEdition } from './read-edition.ts';

const HEADLINE = [
  { area: 'Resident Wellbeing', red: 3, amber: 4, green: 15 },
  { area: 'Economic Improvement', red: 7, amber: 1, green: 13 },
  { area: 'Child Friendly', red: 3, amber: 1, green: 8 },
  { area: 'Net Zero', red: 0, amber: 0, green: 3 },
  { area: 'Workforce Welfare', red: 0, amber: 4, green: 2 },
];

/** How many published ratings of each colour the rows of an area have. */
function countPublished({ head, indicators }: EditionData) {
  return head.areas.map(({ id, name }) => {
    const colours = indicators
      .filter(({ area }) => `${head.id}.${area}` === id)
      .map(({ printed_rag: printed }) => printed?.rag);
    const count = (rag: string) => colours.filter((colour) => colour === rag).length;
    return { area: name, red: count('red'), amber: count('amber'), green: count('green') };
  });
}

it('gives the headline table of 2023-24 out of the published ratings of its rows', () => {
  expect(countPublished(readEdition('2023-24-q3'))).toEqual(HEADLINE);
});

it('agrees with the headline table that 2023-24 prints (lines 134 to 137)', () => {
  const printed = readEdition('2023-24-q3').head.areas.map(({ name: area, published }) => ({
    area,
    red: published?.red,
    amber: published?.amber,
    green: published?.green,
  }));
  expect(printed).toEqual(HEADLINE);
});

it('finds no colour in 2016-17, where none survived', () => {
  const edition = readEdition('2016-17-q4');
  expect(edition.head.colours_survived).toBe(false);
  expect(countPublished(edition).every(({ red, amber, green }) => red + amber + green === 0)).toBe(true);
});
