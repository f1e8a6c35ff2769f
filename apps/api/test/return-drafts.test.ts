import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  CONTENT,
  change,
  changed,
  EDITOR,
  MADE,
  MANAGER,
  OFFICER,
  openQuarter,
  serveCycle,
} from './setup/cycle.ts';
import type { MadeServer } from './setup/made-server.ts';

let made: MadeServer;
beforeAll(async () => {
  made = await serveCycle();
  await openQuarter(made);
});
afterAll(() => made?.close());

const id = MADE.treesReturn;
const READ = `{ return(id: "${id}") { version content { revisions { period { id } value confirmed } } preview { errors { field } } } }`;

test('a draft that names no period of a revised figure, or none that is held, is read by all, and submitted by none', async () => {
  const none = { period: '', value: '', reason: '' };
  const revisions = [
    none,
    { ...none, period: 'no such period' },
    { ...none, period: '1999-00', confirmed: true },
  ];
  const content = { ...CONTENT, revisions };
  await changed(made, OFFICER, 'saveReturn', { id, version: 1, content });
  for (const who of [OFFICER, MANAGER, EDITOR]) {
    const { data, errors } = await made.as(who, READ);
    expect(errors).toBeUndefined();
    expect(data?.return).toMatchObject({
      version: 2,
      content: { revisions: [{ period: null, confirmed: false }, { period: null }, { confirmed: true }] },
      preview: {
        errors: expect.arrayContaining([{ field: 'revisions.0.period' }, { field: 'revisions.1.period' }]),
      },
    });
  }
  const refused = await change(made, OFFICER, 'submitReturn', { id, version: 2, content });
  expect(refused).toMatchObject({
    __typename: 'InvalidInput',
    errors: expect.arrayContaining([
      { field: 'revisions.0.period', message: 'Choose the period whose figure changes.' },
      { field: 'revisions.2.period', message: 'No figure was reported for this period before.' },
    ]),
  });
});

test('a revised figure far from those around it is asked about, and taken once that is answered', async () => {
  const revision = { period: MADE.printed, value: '8000', reason: 'Made up.' };
  const content = { ...CONTENT, revisions: [revision] };
  const refused = await change(made, OFFICER, 'submitReturn', { id, version: 2, content });
  expect(refused.errors?.map(({ field }) => field)).toEqual(['revisions.0.confirmed']);
  const same = { ...CONTENT, revisions: [{ ...revision, value: '80' }] };
  expect(await change(made, OFFICER, 'submitReturn', { id, version: 2, content: same })).toMatchObject({
    errors: [{ field: 'revisions.0.value', message: expect.stringContaining('stands') }],
  });
  const confirmed = { ...CONTENT, revisions: [{ ...revision, confirmed: true }] };
  await changed(made, OFFICER, 'submitReturn', { id, version: 2, content: confirmed });
});
