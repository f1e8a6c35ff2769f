import { loadCouncil } from '@dial/database/load/load-council';
import { madeCouncil, madeEdition } from '@dial/database/testing/made-council';
import { madeIndicator } from '@dial/database/testing/made-rows';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { changed, DIRECTOR, EDITOR, fileAndApprove, MADE, MANAGER, openQuarter } from './setup/cycle.ts';
import { type MadeServer, serveMade } from './setup/made-server.ts';

/** The made-up edition, with printed counts and with a third indicator that it only lists. */
const counted = { red: 0, amber: 1, green: 0, raw: ['0', '1', '0'], lines: [5] };
const { head, indicators, ...rest } = madeEdition('2096-97');
const listed = madeIndicator('listed-2096-97', MADE.printed, { listed_only: true, period: null });
const PRINTED = {
  ...rest,
  head: { ...head, areas: head.areas.map((area) => ({ ...area, published: counted })) },
  indicators: [...indicators, listed],
};

let made: MadeServer;

/** Trees are filed red and shown amber, mown grass is green, and the row that is only listed stays as it is. */
beforeAll(async () => {
  made = await serveMade(async (prisma) => {
    await loadCouncil(prisma, madeCouncil(PRINTED));
  });
  await openQuarter(made);
  const target = { cadence: 'PERIOD', period: MADE.opened, value: '100', version: 0 };
  const targets = { indicator: MADE.trees, reason: 'Made up.', targets: [target] };
  await changed(made, EDITOR, 'setTargets', targets);
  await fileAndApprove(made, MADE.treesReturn, { value: '60' });
  const report = MADE.treesReturn;
  const expiresOn = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);
  const proposal = { report, rag: 'AMBER', reason: 'Made up.', expiresOn };
  const { override } = await changed(made, MANAGER, 'proposeOverride', proposal);
  await changed(made, DIRECTOR, 'approveOverride', { id: override?.id, version: 1 });
});
afterAll(() => made?.close());

async function read(query: string) {
  const { data, errors } = await made.as(EDITOR, query);
  expect(errors).toBeUndefined();
  return data as Record<string, Record<string, unknown>>;
}

const COUNTS = '{ red amber green unrated { reason count } }';
const AWAITED = [{ reason: 'NO_TARGET', count: 1 }];
const counts = (red: number, amber: number, green = 0) => ({ red, amber, green, unrated: AWAITED });

test('a draft counts the ratings that it shows, with the rule’s beside them', async () => {
  const { edition } = await read(`{ edition(id: "${MADE.opened}") {
    headline { published ${COUNTS} computed ${COUNTS} shown ${COUNTS} } areas { name published ${COUNTS} shown ${COUNTS} } } }`);
  expect(edition?.headline).toEqual({ published: null, computed: counts(1, 0), shown: counts(0, 1) });
  expect(edition?.areas).toMatchObject([
    { published: null, shown: { red: 0, amber: 1, unrated: [] } },
    { published: null, shown: { red: 0, amber: 0, unrated: AWAITED } },
  ]);
});

test('an edition of a document counts what it prints', async () => {
  const { edition } = await read(`{ edition(id: "${MADE.printed}") {
    headline { published ${COUNTS} computed ${COUNTS} shown ${COUNTS} } } }`);
  const headline = edition?.headline as { published: object; shown: object };
  expect(headline.shown).toEqual(headline.published);
  expect(headline).toMatchObject({ shown: { red: 0, amber: 1, green: 0 }, computed: { red: 1, green: 1 } });
});

test('a row that is only listed is shown as an edition stood and not counted', async () => {
  const { editionAsAt } = await read(
    `{ editionAsAt(edition: "${MADE.opened}", at: {}) { headline ${COUNTS} reports { indicator { id } unratedReason } } }`,
  );
  expect(editionAsAt?.reports).toContainEqual({ indicator: { id: listed.id }, unratedReason: 'DATA_ONLY' });
  expect(editionAsAt?.headline).toEqual(counts(0, 1));
});
