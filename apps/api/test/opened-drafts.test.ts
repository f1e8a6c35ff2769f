import { readerOf } from '@dial/database/read/reader';
import { graphql } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readPack } from '../src/pack/read-pack.ts';
import { schema } from '../src/schema/schema.ts';
import { createContext } from '../src/server/context.ts';
import { PUBLIC_VIEWER, type Viewer, visibilityOf } from '../src/server/viewer.ts';
import {
  CONTENT,
  change,
  changed,
  DIRECTOR,
  EDITOR,
  ELSEWHERE,
  fileAndApprove,
  MADE,
  MANAGER,
  MEMBER,
  move,
  OFFICER,
  openQuarter,
  revisionOf,
  serveCycle,
  versionOf,
} from './setup/cycle.ts';
import { everyQuery, type Values } from './setup/every-query.ts';
import { type MadeServer, says } from './setup/made-server.ts';

/** In every text that is written about the draft, so that it is found wherever it comes out. */
const SECRET = 'made-up-secret';
/** Typed and not approved by anybody. */
const TYPED = 'typed-and-not-approved';

const VALUES: Values = {
  edition: `"${MADE.opened}"`,
  'edition.id': `"${MADE.opened}"`,
  'indicator.id': `"${MADE.trees}"`,
  'return.id': `"${MADE.treesReturn}"`,
  'outcome.id': '"clean-water"',
  'measureChain.id': '"trees"',
  'frameworkMeasure.id': '"annual-1"',
  'deliveryPlan.id': '"made-up"',
  id: '"made-up"',
  kind: 'TO_NOTE',
  since: 'PRECEDING_QUARTER',
  'area.slug': '"parks"',
  list: 'ALL',
  text: '"made"',
  from: '{}',
  to: '{}',
  at: '{}',
  'observations.from': '"2096-97-q1"',
  'observations.to': '"2097-98"',
  'editionComparison.from': `"${MADE.printed}"`,
  'editionComparison.to': `"${MADE.opened}"`,
};

const OPERATIONS = new Set([
  ...everyQuery(schema, VALUES),
  // The same of what is published, which the draft reports too.
  ...everyQuery(schema, {
    ...VALUES,
    edition: `"${MADE.printed}"`,
    'edition.id': `"${MADE.printed}"`,
    'editionComparison.to': `"${MADE.printed}"`,
    since: 'YEAR_AGO',
  }),
  ...['POSITION', 'TITLE', 'RAG', 'AREA', 'DIRECTORATE', 'DISTANCE_FROM_TARGET'].map(
    (field) =>
      `{ indicatorReports(edition: "${MADE.opened}", orderBy: { field: ${field} }) { totalCount nodes { id } pageInfo { endCursor } } }`,
  ),
  ...['search: "secret"', 'rags: [RED, GREEN]', 'movements: [WORSE, BETTER]', 'directorates: ["place"]'].map(
    (filter) =>
      `{ indicatorReports(edition: "${MADE.printed}", filter: { ${filter} }) { totalCount nodes { id } } }`,
  ),
  `{ search(text: "${SECRET}") { title detail } }`,
  '{ search(text: "2096-97 Q3") { title detail } }',
]);

const ADDRESSES = [
  ...[MADE.opened, MADE.printed].flatMap((edition) => [
    ...['observations', 'indicators'].flatMap((table) =>
      ['csv', 'json', 'xlsx', 'csv-metadata.json'].map((ending) => `/data/${edition}/${table}.${ending}`),
    ),
    `/data/${edition}/dataset.json`,
    `/embed/editions/${edition}/indicators/${MADE.trees}`,
    `/editions/${edition}/data`,
    `/editions/${edition}/pack`,
    `/editions/${edition}/areas/parks`,
  ]),
  '/editions.atom',
  `/compare?from=${MADE.printed}&to=${MADE.opened}`,
  `/compare?indicator=${MADE.trees}`,
  `/returns-template/${MADE.opened}.xlsx`,
  `/returns-template/${MADE.opened}.csv`,
  '/audit.csv',
  `/editions/${MADE.opened}`,
  `/editions/${MADE.opened}/indicators`,
  `/editions/${MADE.opened}/indicators/${MADE.trees}`,
  `/editions/${MADE.printed}/indicators/${MADE.trees}`,
  `/returns/${MADE.opened}/${MADE.trees}`,
];

const OUTSIDERS: Readonly<Record<string, string | null>> = {
  'the public': null,
  'an officer elsewhere': ELSEWHERE.officer,
};

/** Milliseconds for some hundred questions on a slow machine. */
const MANY = 600_000;

let made: MadeServer;
/** What each outsider is answered before anybody opens the draft. */
const before = new Map<string, Map<string, string>>();

beforeAll(async () => {
  made = await serveCycle();
  for (const [name, who] of Object.entries(OUTSIDERS)) before.set(name, await everyAnswer(who));
  await halfFile();
}, MANY);
afterAll(() => made?.close());

/** Everything that somebody is answered, by what they asked. */
async function everyAnswer(who: string | null): Promise<Map<string, string>> {
  const answers = new Map<string, string>();
  for (const source of OPERATIONS) answers.set(source, await answerTo(source, viewerOf(who)));
  for (const url of ADDRESSES) {
    const { statusCode, body } = await made.server.inject({ url, headers: says(who) });
    answers.set(url, `${statusCode} ${body}`);
  }
  for (const edition of [MADE.opened, MADE.printed])
    answers.set(`the pack of ${edition}`, await packOf(edition, viewerOf(who)));
  return answers;
}

/** All that a pack is made from, as somebody sees it. */
async function packOf(edition: string, viewer: Viewer): Promise<string> {
  const reader = readerOf(made.database.prisma, visibilityOf(viewer));
  const choice = { edition, area: null, indicators: null, format: 'pdf' } as const;
  return JSON.stringify(await readPack(reader, choice, { council: '', site: '', licence: null }));
}

async function answerTo(source: string, viewer: Viewer): Promise<string> {
  const contextValue = createContext(made.database, { name: 'Made-up Council' }, viewer);
  return JSON.stringify(await graphql({ schema, source, contextValue }));
}

function viewerOf(who: string | null): Viewer {
  if (who === null) return PUBLIC_VIEWER;
  const [id = '', name = '', ...scope] = who.split(':');
  return { id, name: id, roles: [{ name, scopes: [scope.join(':') || 'council'] }] };
}

const RECORD_BREAK = 'mutation ($input: RecordBreakInput!) { recordBreak(input: $input) { __typename } }';

/** Opens a draft: one return approved, one begun, a rating overridden, a target set, a break recorded, meetings and highlights written. */
async function halfFile(): Promise<void> {
  await openQuarter(made);
  const edition = MADE.opened;
  const target = { cadence: 'PERIOD', period: edition, value: '47.11', version: 0 };
  const indicator = MADE.trees;
  await changed(made, EDITOR, 'setTargets', { indicator, targets: [target], reason: SECRET });
  const { data } = await made.as(EDITOR, RECORD_BREAK, {
    input: { indicator, period: edition, reason: SECRET },
  });
  expect(data).toMatchObject({ recordBreak: { __typename: 'BreakChanged' } });
  const revisions = [{ period: MADE.printed, value: '47.12', reason: SECRET }];
  await fileAndApprove(made, MADE.treesReturn, { value: '47.13', commentary: SECRET, revisions });
  const id = MADE.mownReturn;
  const typed = { ...CONTENT, value: '47.14', commentary: TYPED };
  await changed(made, OFFICER, 'saveReturn', { id, version: await versionOf(made, id), content: typed });
  const expiresOn = new Date(Date.now() + 86_400_000 * 30).toISOString().slice(0, 10);
  const proposal = { report: MADE.treesReturn, rag: 'AMBER', reason: SECRET, expiresOn };
  const { override } = await changed(made, MANAGER, 'proposeOverride', proposal);
  await changed(made, DIRECTOR, 'approveOverride', { id: override?.id, version: 1 });
  const names = { reportingOfficers: [SECRET], authorisingManagers: [SECRET], director: SECRET };
  const report = MADE.treesReturn;
  const revision = () => revisionOf(made);
  await changed(made, EDITOR, 'assignResponsibility', {
    report,
    ...names,
    reason: SECRET,
    revision: await revision(),
  });
  const meetings = [{ body: SECRET, date: '2097-03-01' }];
  await changed(made, EDITOR, 'setMeetings', { edition, meetings, revision: await revision() });
  const lines = [{ text: SECRET, indicators: [MADE.trees] }];
  await changed(made, EDITOR, 'setHighlights', {
    edition,
    workingWell: lines,
    toNote: lines,
    revision: await revision(),
  });
}

function expectUnchanged(name: string, after: ReadonlyMap<string, string>): void {
  for (const [asked, answer] of after) expect(answer, asked).toBe(before.get(name)?.get(asked));
}

describe('an edition opened in Dial and half filed', () => {
  test.each(Object.entries(OUTSIDERS))(
    'changes nothing that %s is answered',
    async (name, who) => {
      expectUnchanged(name, await everyAnswer(who));
    },
    MANY,
  );

  test(
    'comes out to editors, so that what is asked would find it',
    async () => {
      const asked = await everyAnswer(EDITOR);
      expect(asked.get(`the pack of ${MADE.opened}`)).toContain(SECRET);
      const answers = [...asked.values()];
      expect(answers.filter((answer) => answer.startsWith('{"errors"'))).toEqual([]);
      const all = answers.join('\n');
      for (const text of [SECRET, '47.11', '47.12', '47.13', TYPED]) expect(all).toContain(text);
    },
    MANY,
  );

  test('has its returns shown to those alone in whose scope they lie', async () => {
    const query = `{ returns(list: ALL) { id content { commentary } } return(id: "${MADE.mownReturn}") { id } }`;
    const { data } = await made.as(OFFICER, query);
    expect(JSON.stringify(data)).toContain(TYPED);
    for (const who of [...Object.values(ELSEWHERE), 'ann:administrator', MEMBER, 'hal:strategy-hub', null])
      expect((await made.as(who, query)).data).toEqual({ returns: [], return: null });
  });

  const id = MADE.mownReturn;
  const input = { id, version: 1, reason: 'Made up.', content: CONTENT };
  const { content: _, ...decision } = input;
  const { reason: __, ...filing } = input;
  test.each([
    [ELSEWHERE.officer, 'saveReturn', filing],
    [ELSEWHERE.officer, 'submitReturn', filing],
    [ELSEWHERE.manager, 'sendBackReturn', decision],
    [ELSEWHERE.manager, 'reopenReturn', decision],
    [ELSEWHERE.director, 'approveReturn', { id, version: 1 }],
    [ELSEWHERE.director, 'refuseOverride', { ...decision, id: `${MADE.treesReturn}.override-1` }],
    [ELSEWHERE.manager, 'withdrawOverride', { ...decision, id: `${MADE.treesReturn}.override-1` }],
    [MEMBER, 'moveEdition', { edition: MADE.opened, to: 'EXECUTIVE', revision: 1 }],
    [MEMBER, 'recommend', { edition: MADE.opened, text: 'Made up.', indicators: [MADE.trees] }],
  ])('says to %s no more of %s than of what is not there', async (who, mutation, asked) => {
    const other = JSON.parse(JSON.stringify(asked).replaceAll(MADE.opened, '2097-98-q1')) as object;
    const [there, nowhere] = [
      await change(made, who, mutation, asked),
      await change(made, who, mutation, other),
    ];
    expect(JSON.stringify(there).replaceAll(MADE.opened, 'ID')).toBe(
      JSON.stringify(nowhere).replaceAll('2097-98-q1', 'ID'),
    );
    expect(['NotAllowed', 'InvalidInput']).toContain(there.__typename);
  });

  test('reads no file of somebody elsewhere', async () => {
    const send = (edition: string) =>
      made.server.inject({
        method: 'POST',
        url: `/returns-import/${edition}?name=made-up.csv`,
        headers: {
          ...says(ELSEWHERE.officer),
          'x-dial-upload': '1',
          'content-type': 'application/octet-stream',
        },
        payload: `Id,Value,Numerator,Denominator,Status,Expected,Reason,Commentary\n${MADE.mownReturn},1,,,Final,,,Made up\n`,
      });
    const [there, nowhere] = [await send(MADE.opened), await send('2097-98-q1')];
    expect(there.statusCode).toBe(404);
    expect(there.body).toBe(nowhere.body);
  });
});

describe('the same once it has come to scrutiny, one return reopened and begun anew', () => {
  beforeAll(async () => {
    await fileAndApprove(made, MADE.mownReturn, { value: '13', commentary: SECRET });
    await move(made, EDITOR, 'MANAGEMENT_TEAM');
    await move(made, DIRECTOR, 'SCRUTINY');
    await changed(made, MEMBER, 'recommend', {
      edition: MADE.opened,
      text: SECRET,
      indicators: [MADE.trees],
    });
    const id = MADE.mownReturn;
    await changed(made, EDITOR, 'reopenReturn', { id, version: await versionOf(made, id), reason: TYPED });
    const content = { ...CONTENT, value: '47.14', commentary: TYPED };
    await changed(made, OFFICER, 'saveReturn', { id, version: await versionOf(made, id), content });
  });

  test(
    'changes nothing that the public is answered',
    async () => {
      expectUnchanged('the public', await everyAnswer(null));
    },
    MANY,
  );

  test(
    'shows a scrutiny member what is approved, and nothing that is only typed',
    async () => {
      const all = [...(await everyAnswer(MEMBER)).values()].join('\n');
      expect(all).toContain(SECRET);
      expect(all).not.toContain(TYPED);
      expect(all).not.toContain('47.14');
    },
    MANY,
  );
});
