import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  CONTENT,
  change,
  changed,
  DIRECTOR,
  EDITOR,
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
import type { MadeServer } from './setup/made-server.ts';

// A whole quarter by its five people. The steps follow each other: a test rests on those before it.

let made: MadeServer;
beforeAll(async () => {
  made = await serveCycle();
});
afterAll(() => made?.close());

/** The data of what somebody asks. */
async function read<Data>(who: string | null, query: string): Promise<Data> {
  const { data, errors } = await made.as(who, query);
  if (errors !== undefined) throw new Error(JSON.stringify(errors));
  return data as Data;
}

test('the editor sees what the next quarter owes, opens it, and sets a target', async () => {
  const { nextEdition } = await read<{ nextEdition: { id: string; due: number } }>(
    EDITOR,
    '{ nextEdition { id title due from { id } dueDates { frequency dueOn count } notDue { period { id } indicator { id } } } }',
  );
  expect(nextEdition).toMatchObject({ id: MADE.opened, due: 2, from: { id: MADE.printed }, notDue: [] });
  expect((await openQuarter(made)).edition).toMatchObject({ id: MADE.opened, stage: 'DRAFT' });
  const target = { cadence: 'PERIOD', period: MADE.opened, value: '100', version: 0 };
  await changed(made, EDITOR, 'setTargets', {
    indicator: MADE.trees,
    reason: 'The made-up plan says so.',
    targets: [target],
  });
});

test('the officer finds what is owed, and nothing else of the draft', async () => {
  const { returns, edition } = await read<{ returns: { edition: object }[]; edition: null }>(
    OFFICER,
    `{ returns { id state mayFile edition { id title stage areas { id } conflicts { subject } board { late { id } } steps { to }
       nextStage { to } recommendations { id } } } edition(id: "${MADE.opened}") { id } }`,
  );
  expect(edition).toBeNull();
  expect(returns).toHaveLength(2);
  expect(returns[0]).toMatchObject({ state: 'NOT_STARTED', mayFile: true });
  expect(returns[0]?.edition).toMatchObject({
    id: MADE.opened,
    stage: 'DRAFT',
    areas: [],
    conflicts: [],
    board: null,
    steps: [],
    nextStage: null,
    recommendations: [],
  });
});

test('a red figure is previewed as they type, and asks for commentary', async () => {
  const id = MADE.treesReturn;
  const content = { ...CONTENT, value: '60', commentary: '' };
  const { return: saved } = await changed(made, OFFICER, 'saveReturn', { id, version: 1, content });
  const { return: row } = await read<{ return: object }>(
    OFFICER,
    `{ return(id: "${id}") { state content { value } preview { value rag commentaryAsked errors { field } movement { movement } }
       lastPeriod { value period { id } } history { value } targets { raw setBy { by reason } } rag } }`,
  );
  expect(row).toMatchObject({
    state: 'DRAFT',
    content: { value: '60' },
    preview: { value: '60', rag: 'RED', errors: [{ field: 'commentary' }] },
    lastPeriod: { value: '80', period: { id: MADE.printed } },
    rag: null,
  });
  expect(row).toMatchObject({
    targets: expect.arrayContaining([
      { raw: '100', setBy: { by: 'eda', reason: 'The made-up plan says so.' } },
    ]),
  });
  const refused = await change(made, OFFICER, 'submitReturn', { id, version: saved?.version, content });
  expect(refused).toMatchObject({ __typename: 'InvalidInput', errors: [{ field: 'commentary' }] });
});

test('the manager sends it back with a reason, the officer mends it', async () => {
  const id = MADE.treesReturn;
  const content = { ...CONTENT, value: '60' };
  const submit = async () =>
    changed(made, OFFICER, 'submitReturn', { id, version: await versionOf(made, id), content });
  await submit();
  const waiting = await read<{ returns: { id: string; mayDecide: boolean }[] }>(
    MANAGER,
    '{ returns(list: TO_APPROVE) { id mayDecide } }',
  );
  expect(waiting.returns).toEqual([{ id, mayDecide: true }]);
  await changed(made, MANAGER, 'sendBackReturn', {
    id,
    version: await versionOf(made, id),
    reason: 'Made-up reason.',
  });
  const back = await read<{ returns: object[] }>(
    OFFICER,
    '{ returns(states: [SENT_BACK]) { id decided { by reason } trail { action actorName } } }',
  );
  expect(back.returns).toMatchObject([{ id, decided: { by: 'mia', reason: 'Made-up reason.' } }]);
  expect(back.returns[0]).toMatchObject({
    trail: [
      { action: 'return.send-back', actorName: 'mia' },
      { action: 'return.submit', actorName: 'olu' },
      { action: 'return.save', actorName: 'olu' },
    ],
  });
  await submit();
});

test('of two managers who approve at once one does, and the other is told', async () => {
  const id = MADE.treesReturn;
  const version = await versionOf(made, id);
  const answers = await Promise.all(
    [MANAGER, DIRECTOR].map((who) => change(made, who, 'approveReturn', { id, version })),
  );
  expect(answers.map(({ __typename }) => __typename).toSorted()).toEqual(['ReturnChanged', 'ReturnConflict']);
  for (const answer of answers)
    expect(answer.return).toEqual({ id, state: 'APPROVED', version: version + 1 });
  const { edition } = await read<{ edition: object }>(
    EDITOR,
    `{ edition(id: "${MADE.opened}") { board { total { approved notStarted } } headline { computed { red } } } }`,
  );
  expect(edition).toMatchObject({
    board: { total: { approved: 1, notStarted: 1 } },
    headline: { computed: { red: 1 } },
  });
});

test('the edition does not move while a return is missing', async () => {
  const edition = MADE.opened;
  const revision = await revisionOf(made);
  const answer = await change(made, EDITOR, 'moveEdition', { edition, to: 'MANAGEMENT_TEAM', revision });
  expect(answer.__typename).toBe('InvalidInput');
  expect(answer.errors?.map(({ field }) => field)).toContain('RETURNS_MISSING');
  const read1 = await read<{ edition: { nextStage: object } }>(
    EDITOR,
    `{ edition(id: "${edition}") { nextStage { to permission mayMove checklist { key severity indicators { id } } } } }`,
  );
  expect(read1.edition.nextStage).toMatchObject({
    to: 'MANAGEMENT_TEAM',
    permission: 'MOVE_TO_MANAGEMENT_TEAM',
    mayMove: true,
    checklist: expect.arrayContaining([
      { key: 'RETURNS_MISSING', severity: 'BLOCKING', indicators: [{ id: MADE.mown }] },
    ]),
  });
});

test('an override is proposed by the manager and approved by the director', async () => {
  const proposal = {
    report: MADE.treesReturn,
    rag: 'AMBER',
    reason: 'Made-up moderation.',
    expiresOn: aMonthOn(),
  };
  const { override } = await changed(made, MANAGER, 'proposeOverride', proposal);
  const found = await read<{ ratingOverrides: object[] }>(
    DIRECTOR,
    '{ ratingOverrides(states: [PROPOSED]) { id mayDecide mayWithdraw report { id } return { id edition { title } } indicator { id } } }',
  );
  expect(found.ratingOverrides).toEqual([
    {
      id: override?.id,
      mayDecide: true,
      mayWithdraw: false,
      report: null,
      return: { id: MADE.treesReturn, edition: { title: expect.any(String) } },
      indicator: { id: MADE.trees },
    },
  ]);
  await changed(made, DIRECTOR, 'approveOverride', { id: override?.id, version: 1 });
  const { indicator } = await read<{ indicator: { reports: object[] } }>(
    EDITOR,
    `{ indicator(id: "${MADE.trees}") { reports { rating { rag computed } override { reason proposed { by } decided { by } } } } }`,
  );
  expect(indicator.reports.at(-1)).toMatchObject({
    rating: { rag: 'AMBER', computed: 'RED' },
    override: { reason: 'Made-up moderation.', proposed: { by: 'mia' }, decided: { by: 'dan' } },
  });
  const shown = `{ return(id: "${MADE.treesReturn}") { rag computedRag unratedReason overrides { state } mayProposeOverride } }`;
  expect(await read(DIRECTOR, shown)).toEqual({
    return: {
      rag: 'AMBER',
      computedRag: 'RED',
      unratedReason: null,
      overrides: [{ state: 'APPROVED' }],
      mayProposeOverride: false,
    },
  });
});

test('of a move and an edit at once one wins, and the other is told', async () => {
  await fileAndApprove(made, MADE.mownReturn, { value: '13' });
  const revision = await revisionOf(made);
  const edition = MADE.opened;
  const [moved, edited] = await Promise.all([
    change(made, EDITOR, 'moveEdition', { edition, to: 'MANAGEMENT_TEAM', revision }),
    change(made, EDITOR, 'setHighlights', { edition, revision, workingWell: [], toNote: [] }),
  ]);
  const kinds = [moved.__typename, edited.__typename];
  expect(kinds.toSorted()).toEqual(['EditionChanged', 'EditionConflict']);
  if (moved.__typename === 'EditionConflict') await move(made, EDITOR, 'MANAGEMENT_TEAM');
});

test('what has left the draft is filed no more, unless it is reopened', async () => {
  const id = MADE.mownReturn;
  const version = await versionOf(made, id);
  const reason = 'Made up.';
  expect(await change(made, MANAGER, 'reopenReturn', { id, version, reason })).toMatchObject({
    __typename: 'NotAllowed',
    permission: 'REOPEN_RETURNS',
  });
  await changed(made, EDITOR, 'reopenReturn', { id, version, reason });
  await fileAndApprove(made, id, { value: '14' });
});

test('director, scrutiny and executive take it on, with a recommendation and its answer', async () => {
  await move(made, DIRECTOR, 'SCRUTINY');
  const { recommendation } = await changed(made, MEMBER, 'recommend', {
    edition: MADE.opened,
    text: 'Made-up recommendation.',
    indicators: [MADE.trees],
  });
  await changed(made, DIRECTOR, 'respondToRecommendation', {
    id: recommendation?.id,
    version: 1,
    kind: 'ACCEPTED',
    text: 'Made-up answer.',
  });
  await move(made, MEMBER, 'EXECUTIVE');
});

test('nobody but an editor publishes, and not without highlights', async () => {
  const edition = MADE.opened;
  const revision = await revisionOf(made);
  const publish = { edition, to: 'PUBLISHED', revision };
  expect(await change(made, MEMBER, 'moveEdition', publish)).toMatchObject({
    __typename: 'NotAllowed',
    permission: 'PUBLISH',
  });
  expect((await change(made, EDITOR, 'moveEdition', publish)).errors).toMatchObject([
    { field: 'HIGHLIGHTS_MISSING' },
  ]);
  const { edition: proposed } = await read<{ edition: { highlightProposals: object[] } }>(
    EDITOR,
    `{ edition(id: "${edition}") { highlightProposals { kind text why indicator { id } } } }`,
  );
  expect(proposed.highlightProposals.length).toBeGreaterThan(0);
  const line = (text: string) => [{ text, indicators: [MADE.trees] }];
  await changed(made, EDITOR, 'setHighlights', {
    edition,
    revision,
    workingWell: line('Made-up ponds.'),
    toNote: line('Made-up trees.'),
  });
  await move(made, EDITOR, 'PUBLISHED');
});

test('a published edition is owed nothing: no return of it falls due on another day', async () => {
  const id = MADE.treesReturn;
  const input = { id, version: await versionOf(made, id), dueOn: aMonthOn() };
  expect(await change(made, EDITOR, 'setReturnDueDate', input)).toMatchObject({
    __typename: 'InvalidInput',
    errors: [{ field: 'dueOn', message: expect.stringContaining('is published') }],
  });
});

const PUBLISHED = `{ edition(id: "${MADE.opened}") { stage publishedOn source { document } highlights(kind: TO_NOTE) { text }
  steps { to by } recommendations { text response responded { by } } corrections { note by } board { late { id } } nextStage { to }
  areas { name computed { red } } headline { published { amber } computed { red } } } indicatorReports(edition: "${MADE.opened}") { nodes { id actual { value filed { by } edition { id } }
  rating { rag published computed } override { rag } overrides { id } commentary { text blocks { kind items { text } } source { line } }
  versions { cause by } filed { id } revisedSince { value } corrections { note } recommendations { number } } } }`;

interface Published {
  edition: object;
  indicatorReports: { nodes: Record<string, unknown>[] };
}

test('the public reads what was published, with what was signed off and no draft before it', async () => {
  const { edition, indicatorReports } = await read<Published>(null, PUBLISHED);
  expect(edition).toMatchObject({
    stage: 'PUBLISHED',
    source: null,
    highlights: [{ text: 'Made-up trees.' }],
    steps: [{ to: 'PUBLISHED', by: 'eda' }],
    recommendations: [{ text: 'Made-up recommendation.', responded: { by: 'dan' } }],
    corrections: [],
    board: null,
    nextStage: null,
    headline: { published: { amber: 1 }, computed: { red: 1 } },
  });
  const trees = indicatorReports.nodes.find(({ id }) => id === MADE.treesReturn);
  expect(trees).toMatchObject({
    actual: { value: '60', filed: { by: 'olu' }, edition: { id: MADE.opened } },
    rating: { rag: 'AMBER', published: 'AMBER', computed: 'RED' },
    override: { rag: 'AMBER' },
    overrides: [],
    commentary: [
      {
        text: CONTENT.commentary,
        blocks: [{ kind: 'PARAGRAPH', items: [[{ text: CONTENT.commentary }]] }],
        source: null,
      },
    ],
    filed: null,
    recommendations: [{ number: 1 }],
  });
  expect(trees?.versions).toHaveLength(1);
});

test('a correction is a further version with a public note', async () => {
  const answer = await changed(made, EDITOR, 'correctReport', {
    report: MADE.treesReturn,
    revision: await revisionOf(made),
    note: 'Made-up slip: a digit was left out.',
    content: { ...CONTENT, value: '61' },
  });
  expect(answer).toMatchObject({ report: { id: MADE.treesReturn } });
  const { edition, indicatorReports } = await read<Published>(null, PUBLISHED);
  expect(edition).toMatchObject({
    corrections: [{ note: 'Made-up slip: a digit was left out.', by: 'eda' }],
  });
  const trees = indicatorReports.nodes.find(({ id }) => id === MADE.treesReturn);
  expect(trees).toMatchObject({
    actual: { value: '61' },
    rating: { rag: 'AMBER' },
    corrections: [{ note: 'Made-up slip: a digit was left out.' }],
  });
  expect(trees?.versions).toHaveLength(2);
});

test('it is shown as it stood, and what changed between two stages', async () => {
  const asked = `{ published: editionAsAt(edition: "${MADE.opened}", at: { stage: PUBLISHED }) { stage headline { amber }
      highlights(kind: TO_NOTE) reports { id actual { raw } rag override { author approver } commentary { blocks { kind } } } }
    now: editionAsAt(edition: "${MADE.opened}", at: {}) { reports { actual { raw } note } }
    draft: editionAsAt(edition: "${MADE.opened}", at: { stage: DRAFT }) { stage reports { actual { raw } } }
    changes: editionChanges(edition: "${MADE.opened}", from: { stage: MANAGEMENT_TEAM }, to: {}) {
      edition { field } reports { title fields { label before after words { text change } } } } }`;
  const publicly = await read<Record<string, unknown>>(null, asked);
  expect(publicly).toMatchObject({
    published: { stage: 'PUBLISHED', headline: { amber: 1 }, highlights: ['Made-up trees.'] },
    draft: null,
    changes: null,
  });
  const edited = await read<Record<string, unknown>>(EDITOR, asked);
  expect(edited).toMatchObject({ draft: { stage: 'DRAFT', reports: [{ actual: null }, { actual: null }] } });
  expect(JSON.stringify(edited.changes)).toContain('61');
});

test('the audit tells every step to those who may read it, and exports it', async () => {
  const query = `{ auditEvents(filter: { edition: "${MADE.opened}" }, first: 3) { nodes { action actor } pageInfo { hasNextPage endCursor } } }`;
  const { auditEvents } = await read<{ auditEvents: object }>(EDITOR, query);
  expect(auditEvents).toMatchObject({
    nodes: [
      { action: 'edition.correct', actor: 'eda' },
      { action: 'edition.move', actor: 'eda' },
      { action: 'edition.highlights', actor: 'eda' },
    ],
    pageInfo: { hasNextPage: true },
  });
  const { errors } = await made.as(DIRECTOR, query);
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'NOT_ALLOWED' });
});

/** ISO date. */
function aMonthOn(): string {
  return new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);
}
