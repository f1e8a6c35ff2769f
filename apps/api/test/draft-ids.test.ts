import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { schema } from '../src/schema/schema.ts';
import { EDITOR, ELSEWHERE, MADE, openQuarter, serveCycle } from './setup/cycle.ts';
import type { MadeServer } from './setup/made-server.ts';
import { textArguments } from './setup/text-arguments.ts';

let made: MadeServer;
let statements: string[] = [];
beforeAll(async () => {
  made = await serveCycle((statement) => void statements.push(statement));
  await openQuarter(made);
});
afterAll(() => made?.close());

/** Of an edition that nobody has opened. */
const ABSENT = '2097-98-q1';

const IDS = [MADE.opened, MADE.treesReturn];
const ARGUMENTS = [...textArguments(schema)];

/**
 * What somebody is answered who asks with a text there, and by which statements: how long it takes is told by these. Those that are sent
 * together come in any order.
 */
async function asked(who: string | null, { type, body }: { type: string; body: string }, long: string) {
  statements = [];
  const answer = await made.as(who, `query Ask($long: ${type}) { ${body} }`, { long });
  return JSON.stringify({ answer, statements: statements.toSorted() }).replaceAll(long, 'ID');
}

describe.each([
  ['the public', null],
  ['an officer elsewhere', ELSEWHERE.officer],
])('to %s an id of a draft is what names nothing', (_name, who) => {
  test.each(ARGUMENTS)('in %s: the same answer by the same statements', async (_argument, query) => {
    for (const id of IDS) {
      const there = await asked(who, query, id);
      const nowhere = await asked(who, query, id.replace(MADE.opened, ABSENT));
      expect(there).toBe(nowhere);
    }
  });
});

test('and to an editor it is not, so that the difference would be seen', async () => {
  const different = [];
  for (const [name, query] of ARGUMENTS) {
    const [there, nowhere] = [await asked(EDITOR, query, MADE.opened), await asked(EDITOR, query, ABSENT)];
    if (there !== nowhere) different.push(name);
  }
  expect(different).toEqual(expect.arrayContaining(['edition.id', 'indicatorReports.edition']));
});
