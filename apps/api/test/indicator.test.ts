import { describe, expect, test } from 'vitest';
import { ask, askData } from './setup/ask.ts';

describe('indicator', () => {
  test('holds the printed history with its lines, oldest first', async () => {
    const { indicator } = await askData<{
      indicator: object;
    }>(`{ indicator(id: "council-tax-collected-percent") {
      unit polarity cumulative
      observations(kinds: [ACTUAL], from: "2021-22", to: "2023-24-ytd-q2") { period { id } value raw status source { document line } }
    } }`);
    const source = { document: '001_25168d29ab36bca1.txt', line: 533 };
    const figure = (id: string, raw: string) => ({
      period: { id },
      value: raw.slice(0, -1),
      raw,
      status: 'FINAL',
      source,
    });
    expect(indicator).toEqual({
      unit: '%',
      polarity: 'HIGHER_IS_BETTER',
      cumulative: true,
      observations: [
        figure('2021-22', '94.0%'),
        figure('2022-23', '94.9%'),
        figure('2023-24-ytd-q1', '27.7%'),
        figure('2023-24-ytd-q2', '54.6%'),
      ],
    });
  });

  test('keeps the printed scale of a figure', async () => {
    const { indicator } = await askData<{ indicator: { observations: { value: string }[] } }>(
      `{ indicator(id: "business-rates-collected-percent-2016-17") { observations(kinds: [ACTUAL], from: "2016-17", to: "2016-17") { value } } }`,
    );
    expect(indicator.observations).toEqual([{ value: '98.60' }]);
  });

  test('a missing m stays visible as printed beside the value in £m', async () => {
    const { indicator } = await askData<{ indicator: { observations: { raw: string; value: string }[] } }>(
      `{ indicator(id: "business-rates-collected-amount-2016-17") { observations(kinds: [TARGET]) { raw value } } }`,
    );
    expect(indicator.observations).toContainEqual({ raw: '£51.91', value: '51.91' });
  });

  test('an unknown id is null; an unreadable period is named', async () => {
    expect(await askData('{ indicator(id: "none-such") { id } }')).toEqual({ indicator: null });
    const { errors } = await ask(
      '{ indicator(id: "council-tax-collected-percent") { observations(from: "2023-24-q9") { value } } }',
    );
    expect(errors?.[0]).toMatchObject({ extensions: { code: 'BAD_USER_INPUT', field: 'from' } });
  });

  test('the commentary box names the other indicators it covers', async () => {
    const { indicatorReports } = await askData<{
      indicatorReports: {
        nodes: { commentary: { authors: string[]; date: string; covers: { id: string }[] }[] }[];
      };
    }>(`{ indicatorReports(edition: "2023-24-q3", filter: { search: "affordable homes started" }) {
      nodes { commentary { authors date covers { id } } } } }`);
    const [box] = indicatorReports.nodes[0]?.commentary ?? [];
    expect(box).toMatchObject({ authors: ['Claire Astbury'], date: '2024-02-09' });
    expect(box?.covers.map(({ id }) => id).toSorted()).toEqual([
      'affordable-homes-acquisitions',
      'affordable-homes-completed',
    ]);
  });

  test('published and computed rating stand side by side with the arithmetic', async () => {
    const { indicator } = await askData<{ indicator: { reports: { rating: object }[] } }>(
      '{ indicator(id: "affordable-homes-acquisitions") { reports { rating { rag published computed differs explanation } } } }',
    );
    expect(indicator.reports).toHaveLength(1);
    expect(indicator.reports[0]?.rating).toMatchObject({
      rag: 'AMBER',
      published: 'AMBER',
      computed: 'RED',
      differs: true,
      explanation: expect.stringContaining('6 (Year to end of Q3 2023-24) against a target of at least 9'),
    });
  });
});
