import { expect, it } from 'vitest';
import { countPublished } from './count-published.ts';
import { readEdition } from './read-edition.ts';

const HEADLINE = [
  { area: 'Resident Wellbeing', red: 3, amber: 4, green: 15 },
  { area: 'Economic Improvement', red: 7, amber: 1, green: 13 },
  { area: 'Child Friendly', red: 3, amber: 1, green: 8 },
  { area: 'Net Zero', red: 0, amber: 0, green: 3 },
  { area: 'Workforce Welfare', red: 0, amber: 4, green: 2 },
];

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
