import { describe, expect, test } from 'vitest';
import { askData } from './setup/ask.ts';

interface Counts {
  red: number;
  amber: number;
  green: number;
  unrated: { reason: string; count: number }[];
}

const COUNTS = '{ red amber green unrated { reason count } }';

describe('editions', () => {
  test('are listed newest first', async () => {
    const { editions } = await askData<{ editions: { id: string }[] }>('{ editions { id } }');
    expect(editions.map(({ id }) => id)).toEqual(['2023-24-q3', '2016-17-q4']);
  });

  test('an unknown id is null', async () => {
    expect(await askData('{ edition(id: "1999-00-q1") { id } }')).toEqual({ edition: null });
  });

  test('the headline table of 2023-24 comes out of the rows', async () => {
    const { edition } = await askData<{ edition: { areas: { name: string; published: Counts }[] } }>(
      `{ edition(id: "2023-24-q3") { areas { name published ${COUNTS} } } }`,
    );
    const table = edition.areas.map(({ name, published: { red, amber, green } }) => [
      name,
      red,
      amber,
      green,
    ]);
    expect(table).toEqual([
      ['Resident Wellbeing', 3, 4, 15],
      ['Economic Improvement', 7, 1, 13],
      ['Child Friendly', 3, 1, 8],
      ['Net Zero', 0, 0, 3],
      ['Workforce Welfare', 0, 4, 2],
    ]);
  });

  test('the headline sums its areas, and no counted row is dropped', async () => {
    const { edition, indicatorReports } = await askData<{
      edition: { headline: { computed: Counts }; areas: { computed: Counts }[] };
      indicatorReports: { nodes: { listedOnly: boolean }[] };
    }>(`{
      edition(id: "2023-24-q3") { headline { computed ${COUNTS} } areas { computed ${COUNTS} } }
      indicatorReports(edition: "2023-24-q3", first: 500) { nodes { listedOnly } }
    }`);
    const total = ({ red, amber, green, unrated }: Counts) =>
      red + amber + green + unrated.reduce((sum, { count }) => sum + count, 0);
    const counted = indicatorReports.nodes.filter(({ listedOnly }) => !listedOnly).length;
    expect(total(edition.headline.computed)).toBe(counted);
    expect(edition.areas.reduce((sum, { computed }) => sum + total(computed), 0)).toBe(counted);
  });

  test('2016-17 prints no ratings, and its meetings are in order', async () => {
    const { edition } = await askData<{ edition: object }>(`{ edition(id: "2016-17-q4") {
      coloursSurvived headline { published { red } } meetings { body date } areas { references } } }`);
    expect(edition).toMatchObject({
      coloursSurvived: false,
      headline: { published: null },
      meetings: [
        { body: 'CLMT', date: '2017-05-11' },
        { body: 'Overview & Scrutiny Board', date: '2017-06-06' },
        { body: 'Executive', date: '2017-06-27' },
      ],
    });
  });

  test('highlights are in printed order and lead to their rows', async () => {
    const { edition } = await askData<{
      edition: { highlights: { position: number; reports: { id: string }[] }[] };
    }>('{ edition(id: "2023-24-q3") { highlights(kind: TO_NOTE) { position reports { id } } } }');
    expect(edition.highlights.map(({ position }) => position)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect(edition.highlights.every(({ reports }) => reports.length > 0)).toBe(true);
  });
});
