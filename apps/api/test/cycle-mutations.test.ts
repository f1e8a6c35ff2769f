import { afterAll, beforeAll, describe, expect, test } from 'vitest';
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
  OFFICER,
  openQuarter,
  revisionOf,
  serveCycle,
  versionOf,
} from './setup/cycle.ts';
import { type MadeServer, says } from './setup/made-server.ts';

let made: MadeServer;
beforeAll(async () => {
  made = await serveCycle();
  await openQuarter(made);
});
afterAll(() => made?.close());

const trees = MADE.treesReturn;
const mown = MADE.mownReturn;
const edition = MADE.opened;
const aMonthOn = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);

/** Who has no business with the row, by what they would do, with the permission that does not reach it or that they lack. */
const STRANGERS: readonly (readonly [who: string, mutation: string, input: object, permission: string])[] = [
  [ELSEWHERE.officer, 'saveReturn', { id: trees, version: 1, content: CONTENT }, 'FILE_RETURNS'],
  [MANAGER, 'saveReturn', { id: trees, version: 1, content: CONTENT }, 'FILE_RETURNS'],
  [EDITOR, 'submitReturn', { id: trees, version: 1, content: CONTENT }, 'FILE_RETURNS'],
  [OFFICER, 'approveReturn', { id: trees, version: 1 }, 'APPROVE_RETURNS'],
  [ELSEWHERE.manager, 'approveReturn', { id: trees, version: 1 }, 'APPROVE_RETURNS'],
  [ELSEWHERE.director, 'sendBackReturn', { id: trees, version: 1, reason: 'No' }, 'APPROVE_RETURNS'],
  [DIRECTOR, 'reopenReturn', { id: trees, version: 1, reason: 'No' }, 'REOPEN_RETURNS'],
  [MANAGER, 'setReturnDueDate', { id: trees, version: 1, dueOn: aMonthOn }, 'OPEN_EDITIONS'],
  [DIRECTOR, 'openEdition', { from: edition, dueDates: [] }, 'OPEN_EDITIONS'],
  [
    DIRECTOR,
    'setMeetings',
    { edition, revision: 1, meetings: [{ body: 'No', date: aMonthOn }] },
    'OPEN_EDITIONS',
  ],
  [MEMBER, 'setHighlights', { edition, revision: 1, workingWell: [], toNote: [] }, 'EDIT_HIGHLIGHTS'],
  [
    MANAGER,
    'assignResponsibility',
    { report: trees, revision: 1, reportingOfficers: [], authorisingManagers: [], reason: 'No' },
    'ASSIGN_RESPONSIBILITY',
  ],
  [
    DIRECTOR,
    'correctReport',
    { report: trees, revision: 1, note: 'No', content: CONTENT },
    'CORRECT_EDITIONS',
  ],
  [MANAGER, 'setTargets', { indicator: MADE.trees, targets: [], reason: 'No' }, 'SET_TARGETS'],
  [
    ELSEWHERE.manager,
    'proposeOverride',
    { report: trees, rag: 'RED', reason: 'No', expiresOn: aMonthOn },
    'PROPOSE_OVERRIDES',
  ],
  [MANAGER, 'approveOverride', { id: `${trees}.override-1`, version: 1 }, 'APPROVE_OVERRIDES'],
  [EDITOR, 'refuseOverride', { id: `${trees}.override-1`, version: 1, reason: 'No' }, 'APPROVE_OVERRIDES'],
  [
    DIRECTOR,
    'withdrawOverride',
    { id: `${trees}.override-1`, version: 1, reason: 'No' },
    'PROPOSE_OVERRIDES',
  ],
  [EDITOR, 'recommend', { edition, text: 'No', indicators: [MADE.trees] }, 'RECOMMEND'],
  [MEMBER, 'respondToRecommendation', { id: 'x', version: 1, kind: 'ACCEPTED', text: 'No' }, 'RESPOND'],
];

describe('nobody writes about what is not theirs:', () => {
  test.each(STRANGERS)('%s may not %s', async (who, mutation, input, permission) => {
    expect(await change(made, who, mutation, input)).toMatchObject({ __typename: 'NotAllowed', permission });
    const { data } = await made.as(EDITOR, `{ return(id: "${trees}") { version state } }`);
    expect(data).toEqual({ return: { version: 1, state: 'NOT_STARTED' } });
  });

  test('nor does somebody signed out, who is told the same', async () => {
    const input = { id: trees, version: 1, content: CONTENT };
    expect(await change(made, null, 'saveReturn', input)).toMatchObject({ __typename: 'NotAllowed' });
  });
});

describe('a mutation names what is wrong:', () => {
  const wrong: readonly (readonly [
    who: string,
    mutation: string,
    input: () => Promise<object>,
    field: string,
  ])[] = [
    [
      OFFICER,
      'submitReturn',
      async () => ({ id: trees, version: 1, content: { ...CONTENT, value: null } }),
      'value',
    ],
    [
      OFFICER,
      'submitReturn',
      async () => ({ id: trees, version: 1, content: { ...CONTENT, status: 'AWAITED', value: null } }),
      'expected',
    ],
    [EDITOR, 'setReturnDueDate', async () => ({ id: trees, version: 1, dueOn: '2097-02-30' }), 'dueOn'],
    [MANAGER, 'approveReturn', async () => ({ id: trees, version: 1 }), 'id'],
    [EDITOR, 'openEdition', async () => ({ from: 'no-such', dueDates: [] }), 'from'],
    [
      EDITOR,
      'setMeetings',
      async () => ({
        edition,
        revision: await revisionOf(made),
        meetings: [{ body: ' ', date: '2097-01-01' }],
      }),
      'meetings.0.body',
    ],
    [
      EDITOR,
      'setHighlights',
      async () => ({
        edition,
        revision: await revisionOf(made),
        workingWell: [{ text: 'Made up.', indicators: ['no-such'] }],
        toNote: [],
      }),
      'workingWell.0.indicators',
    ],
    [
      EDITOR,
      'setTargets',
      async () => ({
        indicator: MADE.trees,
        reason: 'Made up.',
        targets: [{ cadence: 'PERIOD', period: edition, value: 'many', version: 0 }],
      }),
      'targets.0.value',
    ],
    [
      EDITOR,
      'proposeOverride',
      async () => ({ report: trees, rag: 'RED', reason: 'Made up.', expiresOn: '2020-01-01' }),
      'expiresOn',
    ],
    [
      EDITOR,
      'proposeOverride',
      async () => ({ report: 'x', rag: 'RED', reason: 'a', expiresOn: aMonthOn }),
      'report',
    ],
    [
      EDITOR,
      'moveEdition',
      async () => ({ edition, revision: await revisionOf(made), to: 'MANAGEMENT_TEAM' }),
      'RETURNS_MISSING',
    ],
    [
      EDITOR,
      'correctReport',
      async () => ({ report: trees, revision: await revisionOf(made), note: 'Made up.', content: CONTENT }),
      'report',
    ],
    [
      EDITOR,
      'respondToRecommendation',
      async () => ({ id: 'x', version: 1, kind: 'ACCEPTED', text: 'a' }),
      'id',
    ],
  ];
  test.each(wrong)('%s, %s', async (who, mutation, input, field) => {
    const answer = await change(made, who, mutation, await input());
    expect(answer).toMatchObject({ __typename: 'InvalidInput' });
    expect(answer.errors?.map((error) => error.field)).toContain(field);
  });
});

describe('who looked at something older is told, and nothing is lost:', () => {
  test.each([
    [OFFICER, 'saveReturn', { id: trees, version: 9, content: CONTENT }],
    [EDITOR, 'setReturnDueDate', { id: trees, version: 9, dueOn: '2097-03-01' }],
    [EDITOR, 'openEdition', { from: MADE.printed, dueDates: [] }],
    [EDITOR, 'setMeetings', { edition, revision: 99, meetings: [] }],
    [EDITOR, 'setHighlights', { edition, revision: 99, workingWell: [], toNote: [] }],
    [
      EDITOR,
      'setTargets',
      {
        indicator: MADE.trees,
        reason: 'Made up.',
        targets: [{ cadence: 'PERIOD', period: edition, value: '9', version: 4 }],
      },
    ],
    [
      EDITOR,
      'assignResponsibility',
      {
        report: trees,
        revision: 99,
        reportingOfficers: ['Ada'],
        authorisingManagers: [],
        reason: 'Made up.',
      },
    ],
    [EDITOR, 'moveEdition', { edition, revision: 99, to: 'MANAGEMENT_TEAM' }],
  ])('%s, %s', async (who, mutation, input) => {
    const answer = await change(made, who, mutation, input);
    expect(answer.__typename).toMatch(/Conflict$/);
    expect(answer.message).toMatch(/^Nothing was changed/);
  });

  test('an override, of which a row has one at a time', async () => {
    const proposal = { report: mown, rag: 'RED', reason: 'Made up.', expiresOn: aMonthOn };
    const { override } = await changed(made, MANAGER, 'proposeOverride', proposal);
    expect(await change(made, EDITOR, 'proposeOverride', proposal)).toMatchObject({
      __typename: 'OverrideConflict',
      override: { id: override?.id, state: 'PROPOSED' },
    });
    const older = { id: override?.id, version: 7, reason: 'Made up.' };
    expect((await change(made, DIRECTOR, 'refuseOverride', older)).__typename).toBe('OverrideConflict');
    await changed(made, DIRECTOR, 'refuseOverride', { ...older, version: 1 });
    const again = await changed(made, MANAGER, 'proposeOverride', proposal);
    await changed(made, MANAGER, 'withdrawOverride', { ...older, id: again.override?.id, version: 1 });
  });
});

test('nobody approves a return that they submitted, or an override that they proposed', async () => {
  const both = (role: string, other: string) => [`bo:${role}`, `bo:${other}`] as const;
  const [officer, director] = both('reporting-officer', 'director');
  await changed(made, officer, 'submitReturn', {
    id: mown,
    version: 1,
    content: { ...CONTENT, value: '13' },
  });
  const approval = { id: mown, version: 2 };
  expect(await change(made, director, 'approveReturn', approval)).toMatchObject({
    __typename: 'InvalidInput',
  });
  const { data } = await made.as(director, '{ returns(list: TO_APPROVE) { id } }');
  expect(data).toEqual({ returns: [] });
  await changed(made, MANAGER, 'approveReturn', approval);
  const [manager] = both('authorising-manager', 'director');
  const { override } = await changed(made, manager, 'proposeOverride', {
    report: mown,
    rag: 'RED',
    reason: 'Made up.',
    expiresOn: aMonthOn,
  });
  const decision = { id: override?.id, version: 1 };
  expect(await change(made, director, 'approveOverride', decision)).toMatchObject({
    __typename: 'InvalidInput',
  });
});

describe('a file of returns', () => {
  const send = (
    who: string | null,
    csv: string,
    headers: Record<string, string> = { 'x-dial-upload': '1' },
  ) =>
    made.server.inject({
      method: 'POST',
      url: `/returns-import/${edition}?name=made-up.csv`,
      headers: { ...says(who), ...headers, 'content-type': 'application/octet-stream' },
      payload: csv,
    });
  const template = async (who: string, format: string) =>
    made.server.inject({ url: `/returns-template/${edition}.${format}`, headers: says(who) });
  /** The template with a value and words for one return. */
  const filled = async (value: string) => {
    const [header = '', ...rows] = (await template(OFFICER, 'csv')).body.split('\r\n');
    const columns = header.replace('\ufeff', '').split(',');
    return [
      header,
      ...rows.map((row) => {
        const cells = row.split(',');
        if (cells[0] !== trees) return row;
        const at = (name: string) => columns.indexOf(name);
        cells[at('Value')] = value;
        cells[at('Status')] = 'Final';
        cells[at('Commentary')] = 'Made-up words.';
        return cells.join(',');
      }),
    ].join('\r\n');
  };

  test('has a template for those in whose scope returns lie, as XLSX and CSV', async () => {
    const csv = await template(OFFICER, 'csv');
    expect(csv.headers['content-type']).toContain('text/csv');
    expect(csv.headers['cache-control']).toContain('no-store');
    expect(csv.body).toContain(trees);
    expect((await template(EDITOR, 'xlsx')).rawPayload.subarray(0, 2).toString()).toBe('PK');
    expect((await template(ELSEWHERE.officer, 'csv')).statusCode).toBe(404);
    expect((await template(MANAGER, 'csv')).statusCode).toBe(403);
  });

  test('is refused without its header, from another site, and of those who may not', async () => {
    const csv = await filled('97');
    expect((await send(OFFICER, csv, {})).statusCode).toBe(400);
    const elsewhere = { 'x-dial-upload': '1', 'sec-fetch-site': 'cross-site' };
    expect((await send(OFFICER, csv, elsewhere)).statusCode).toBe(403);
    expect((await send(MANAGER, csv)).statusCode).toBe(403);
    expect((await send(null, csv)).statusCode).toBe(403);
  });

  test('with errors lists them by place and keeps nothing', async () => {
    const answer = await send(OFFICER, await filled('many'));
    expect(answer.statusCode).toBe(422);
    expect(answer.json()).toMatchObject({ errors: [{ sheet: 'CSV', row: 2, column: 'H' }] });
    expect(await made.database.prisma.returnImport.count()).toBe(0);
  });

  test('with errors lists what cannot be read and what could not be submitted at once', async () => {
    const [header = '', ...rows] = (await filled('')).split('\r\n');
    const columns = header.replace('\ufeff', '').split(',');
    const awaited = rows.map((row) => {
      const cells = row.split(',');
      if (cells[0] === trees) {
        cells[columns.indexOf('Status')] = 'Awaited';
        cells[columns.indexOf('Numerator')] = 'many';
      }
      return cells.join(',');
    });
    const answer = await send(OFFICER, [header, ...awaited].join('\r\n'));
    expect(answer.json()).toMatchObject({
      errors: [
        { row: 2, column: 'I', message: expect.stringContaining('many') },
        { row: 2, column: 'L', message: 'Say when the figure is expected.' },
      ],
    });
  });

  test('is compared, then applied as a whole; the same once more changes nothing', async () => {
    const sent = await filled('97');
    const answer = await send(OFFICER, sent);
    expect(answer.json()).toMatchObject({ import: { changed: 1 }, rows: [{ id: trees }] });
    const { id } = answer.json<{ import: { id: string } }>().import;
    const apply = async (who: string) => {
      const { data } = await made.as(
        who,
        `mutation { applyImport(input: { id: "${id}" }) { __typename ... on ImportApplied { import { changed edition { id } appliedAt } } } }`,
      );
      return data?.applyImport;
    };
    // What is in a file is nobody else's.
    expect(await apply(EDITOR)).toMatchObject({ __typename: 'InvalidInput' });
    expect(await apply(OFFICER)).toMatchObject({
      __typename: 'ImportApplied',
      import: { changed: 1, edition: { id: edition }, appliedAt: expect.any(String) },
    });
    const events = () => made.database.prisma.auditEvent.count();
    const before = await events();
    expect(await apply(OFFICER)).toMatchObject({ __typename: 'ImportApplied' });
    expect(await events()).toBe(before);
    const { data } = await made.as(OFFICER, `{ return(id: "${trees}") { state content { value } } }`);
    expect(data).toEqual({ return: { state: 'SUBMITTED', content: { value: '97' } } });
    const again = await send(OFFICER, sent);
    expect(again.json()).toMatchObject({ import: { changed: 0, unchanged: 1 }, rows: [] });
    const another = await send(OFFICER, sent.replace(',97,', ',96,'));
    expect(another.statusCode).toBe(422);
    expect(another.json()).toMatchObject({
      errors: [{ row: 2, message: expect.stringContaining('submitted') }],
    });
  });

  test('is not applied where somebody changed a return since', async () => {
    const id = trees;
    const reason = 'Made up.';
    await changed(made, MANAGER, 'sendBackReturn', { id, version: await versionOf(made, id), reason });
    const answer = await send(OFFICER, await filled('98'));
    const kept = answer.json<{ import: { id: string } }>().import.id;
    const content = { ...CONTENT, value: '99' };
    await changed(made, OFFICER, 'saveReturn', { id, version: await versionOf(made, id), content });
    const { data } = await made.as(
      OFFICER,
      `mutation { applyImport(input: { id: "${kept}" }) { __typename ... on ImportConflict { message returns { id content { value } } } } }`,
    );
    expect(data?.applyImport).toMatchObject({
      __typename: 'ImportConflict',
      returns: [{ id, content: { value: '99' } }],
    });
  });
});

test('the open data of a draft is for those who see it, its figures with their reason and without a document', async () => {
  const figures = async (who: string | null, of: string) =>
    made.server.inject({ url: `/data/${of}/observations.json`, headers: says(who) });
  const revisions = [{ period: MADE.printed, value: '81', reason: 'Made-up reason.' }];
  await fileAndApprove(made, trees, { value: '96', revisions });
  expect((await figures(null, edition)).statusCode).toBe(404);
  type Row = { indicator: string; period: string; kind: string; breakdown: string; [name: string]: unknown };
  const of = (rows: readonly Row[]) =>
    rows.filter(
      (row) =>
        row.indicator === MADE.trees &&
        row.period === MADE.printed &&
        row.kind === 'actual' &&
        row.breakdown === '',
    );
  expect(of((await figures(EDITOR, edition)).json<Row[]>())).toMatchObject([
    {
      value: '81',
      standing: true,
      document: null,
      line: null,
      note: expect.stringContaining('Made-up reason.'),
    },
    { value: '80', standing: false },
  ]);
  for (const who of [EDITOR, null])
    expect(of((await figures(who, MADE.printed)).json<Row[]>())).toMatchObject([
      { value: '80', standing: true },
    ]);
});

test('the audit is exported to those who may read it, formulas escaped', async () => {
  const ask = (who: string | null) =>
    made.server.inject({ url: `/audit.csv?edition=${edition}&action=edition.`, headers: says(who) });
  const answer = await ask(EDITOR);
  expect(answer.headers['content-type']).toContain('text/csv');
  expect(answer.body.split('\n')[0]).toBe('id,at,actor,name,action,subject,edition,indicator,before,after');
  expect(answer.body).toContain('edition.open');
  expect(answer.body).not.toContain('return.submit');
  for (const who of [OFFICER, DIRECTOR, null]) expect((await ask(who)).statusCode).toBe(403);
});
