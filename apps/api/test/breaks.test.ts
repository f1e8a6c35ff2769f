import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { DIRECTOR, EDITOR, MADE, MANAGER, MEMBER, OFFICER, openQuarter, serveCycle } from './setup/cycle.ts';
import type { MadeServer } from './setup/made-server.ts';

let made: MadeServer;
beforeAll(async () => {
  made = await serveCycle();
  await openQuarter(made);
});
afterAll(() => made.close());

const RESULT = `__typename ... on BreakChanged { id } ... on BreakConflict { message indicator { seriesBreaks { id version } } }
  ... on InvalidInput { errors { field message } } ... on NotAllowed { permission message }`;

async function asked(who: string | null, mutation: 'recordBreak' | 'withdrawBreak', input: object) {
  const type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input`;
  const query = `mutation ($input: ${type}!) { answer: ${mutation}(input: $input) { ${RESULT} } }`;
  const { data, errors } = await made.as(who, query, { input });
  expect(errors).toBeUndefined();
  return data?.answer;
}

/** The breaks of an indicator, and how its rows move, as somebody is told. */
async function told(who: string | null, id: string) {
  const query = `query ($id: ID!) { indicator(id: $id) {
    seriesBreaks { id period { id label } reason source { document line } recorded { by } version withdrawn editions }
    reports { id movement { movement } signal { segments { points { period { id } } } } } } }`;
  return (await made.as(who, query, { id })).data?.indicator;
}

const ASKED = { indicator: MADE.trees, period: MADE.printed, reason: 'Made up: saplings count from now on.' };
const ID = `${MADE.trees}.${MADE.printed}.1`;

test('what a document prints is told to everyone, with its line', async () => {
  expect(await told(null, MADE.mown)).toMatchObject({
    seriesBreaks: [
      {
        period: { id: '2096-97-q1' },
        reason: 'Made-up words.',
        source: { document: 'made-up-2096-97-q2.txt', line: 11 },
        recorded: null,
        editions: [MADE.printed],
      },
    ],
  });
});

test('the chart that a site frames marks it', async () => {
  const path = '/embed/editions/2016-17-q4/indicators/neet-2016-17';
  expect(await (await fetch(`${inject('origin')}${path}`)).text()).toContain('Definition changed');
});

describe('editors alone record breaks and withdraw them:', () => {
  test.each([OFFICER, MANAGER, DIRECTOR, MEMBER, null])('%s may not', async (who) => {
    const refused = { __typename: 'NotAllowed', permission: 'RECORD_BREAKS' };
    expect(await asked(who, 'recordBreak', ASKED)).toMatchObject(refused);
    const withdrawal = { id: `${MADE.mown}.2096-97-q1`, version: 1, reason: 'No' };
    expect(await asked(who, 'withdrawBreak', withdrawal)).toMatchObject(refused);
    expect(await told(EDITOR, MADE.trees)).toMatchObject({ seriesBreaks: [] });
  });

  test('an editor does; the draft follows, and who sees no draft is told nothing', async () => {
    const before = await told(null, MADE.trees);
    expect(await asked(EDITOR, 'recordBreak', ASKED)).toEqual({ __typename: 'BreakChanged', id: ID });
    expect(await told(EDITOR, MADE.trees)).toMatchObject({
      seriesBreaks: [
        {
          id: ID,
          period: { id: MADE.printed },
          reason: ASKED.reason,
          source: null,
          version: 1,
          withdrawn: null,
          editions: [MADE.opened],
        },
      ],
    });
    expect(await told(null, MADE.trees)).toEqual(before);
    expect(before).toMatchObject({ seriesBreaks: [] });
  });

  test('who was late, or names nothing that there is, is told', async () => {
    const present = { indicator: { seriesBreaks: [{ id: ID, version: 1 }] } };
    const conflict = { __typename: 'BreakConflict', ...present };
    expect(await asked(EDITOR, 'recordBreak', ASKED)).toMatchObject(conflict);
    const withdrawal = { id: ID, version: 4, reason: 'Made up.' };
    expect(await asked(EDITOR, 'withdrawBreak', withdrawal)).toMatchObject(conflict);
    const invalid = (...fields: string[]) => ({
      __typename: 'InvalidInput',
      errors: fields.map((field) => ({ field })),
    });
    const nothing = { indicator: 'no-such', period: 'spring', reason: ' ' };
    expect(await asked(EDITOR, 'recordBreak', nothing)).toMatchObject(invalid('reason', 'period'));
    expect(await asked(EDITOR, 'recordBreak', { ...ASKED, indicator: 'no-such' })).toMatchObject(
      invalid('indicator'),
    );
    const ofDocument = { id: `${MADE.mown}.2096-97-q1`, version: 1, reason: 'Made up.' };
    expect(await asked(EDITOR, 'withdrawBreak', ofDocument)).toMatchObject(invalid('id'));
  });

  test('one that is withdrawn is told no more where no edition was published with it', async () => {
    const withdrawal = { id: ID, version: 1, reason: 'Made up: recorded in error.' };
    expect(await asked(EDITOR, 'withdrawBreak', withdrawal)).toEqual({ __typename: 'BreakChanged', id: ID });
    expect(await told(EDITOR, MADE.trees)).toMatchObject({ seriesBreaks: [] });
  });
});
