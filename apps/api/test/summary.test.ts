import { expect, test } from 'vitest';
import { askData } from './setup/ask.ts';

interface Part {
  readonly text: string;
  readonly indicator: { readonly id: string } | null;
  readonly filter: { rags: string[]; unrated: string[]; movements: string[] } | null;
  readonly section: string | null;
  readonly count: number | null;
}

interface Sentence {
  readonly topic: string;
  readonly text: string;
  readonly parts: readonly Part[];
}

const summaryOf = async (edition: string) => {
  const data = await askData<{ edition: { summary: Sentence[] } }>(
    `query ($edition: ID!) { edition(id: $edition) { summary { topic text
      parts { text indicator { id } filter { rags unrated movements } section count } } } }`,
    { edition },
  );
  return data.edition.summary;
};

test.each([
  [
    '2023-24-q3',
    [
      '2023-24 Q3 reports 105 indicators, of which 64 have a rating: 13 red, 10 amber and 41 green.',
      'The edition of the quarter before, 2023-24 Q2, is not held, so no ratings are compared.',
      'Compared with an earlier period, 26 figures are better, 20 are worse and nine are the same.',
      'Of the 24 indicators whose year end can be estimated and rated, nine are likely to miss their targets for the year, among them No. of Homeless Households Allocated a Permanent Offer Through the Housing Register, No. of Affordable Homes Started On Site and Of Which, Affordable Homes Acquisitions.',
      '10 more may miss their targets for the year, among them No. of Cases Prevented from Becoming Homeless, No. of Affordable New Homes Completed and NM01 – ASB Cases Relative to the Size of the Landlord.',
      'No indicator has enough figures of one kind to tell a real change from chance.',
      '41 indicators have no rating: 31 have no target, nine have no direction that is good or bad and one has no figure available.',
      'Of the 13 rated red, nine have no commentary, among them Prevention Indicator 1: Smoking, Unemployment Rate (No.) and Unemployment Rate.',
      'What is printed contradicts itself in 81 places.',
    ],
  ],
  [
    '2016-17-q4',
    [
      '2016-17 Q4 reports 52 indicators, of which 43 have a rating: 12 red, eight amber and 23 green.',
      'The edition of the quarter before, 2016-17 Q3, is not held, so no ratings are compared.',
      'Compared with an earlier period, 24 figures are better, 17 are worse and two are the same.',
      'Of the three indicators whose year end can be estimated and rated, one is likely to miss its target for the year: Number of admissions involving an alcohol related primary diagnosis or alcohol related external cause per 100,000 population (age standardised).',
      'No indicator has enough figures of one kind to tell a real change from chance.',
      'Nine indicators have no rating: they have no target.',
      'What is printed contradicts itself in 138 places.',
    ],
  ],
])('%s in plain English', async (edition, text) => {
  expect((await summaryOf(edition)).map((sentence) => sentence.text)).toEqual(text);
});

test.each(['2023-24-q3', '2016-17-q4'])('every number of %s is what its link counts', async (edition) => {
  const parts = (await summaryOf(edition)).flatMap((sentence) => sentence.parts);
  const filters = parts.filter(({ filter }) => filter !== null);
  expect(filters.length).toBeGreaterThan(5);
  for (const { text, filter, count } of filters) {
    const { indicatorReports } = await askData<{ indicatorReports: { nodes: { listedOnly: boolean }[] } }>(
      `query ($edition: ID!, $filter: IndicatorFilter) { indicatorReports(edition: $edition, filter: $filter, first: 200) { nodes { listedOnly } } }`,
      { edition, filter },
    );
    const counted = indicatorReports.nodes.filter(({ listedOnly }) => !listedOnly);
    expect([text, counted.length]).toEqual([text, count]);
  }
  const { sections } = await askData<{ sections: Record<string, Record<string, unknown[]> & unknown[]> }>(
    `query ($edition: ID!) { sections: edition(id: $edition) { conflicts { id }
      yearEnd { estimated likely { id } possible { id } } missing { awaited { expected } redsWithoutCommentary { id } } } }`,
    { edition },
  );
  const { conflicts, yearEnd, missing } = sections;
  const counts: Record<string, readonly unknown[]> = {
    CONFLICTS: [conflicts?.length],
    // Words that are no number lead to what says that nothing is compared.
    CHANGES: [null],
    SIGNALS: [0],
    YEAR_END: [yearEnd?.estimated],
    YEAR_END_LIKELY: [yearEnd?.likely?.length],
    YEAR_END_POSSIBLE: [yearEnd?.possible?.length],
    AWAITED: [missing?.awaited?.length],
    NO_COMMENTARY: [missing?.redsWithoutCommentary?.length],
  };
  for (const { section, count } of parts)
    if (section !== null)
      expect([section, counts[section]]).toEqual([section, expect.arrayContaining([count])]);
});
