import { loadCouncil } from '@dial/database/load/load-council';
import type { OnStatement } from '@dial/database/open/create-client';
import { madeCouncil, madeEdition } from '@dial/database/testing/made-council';
import { expect } from 'vitest';
import { type MadeServer, serveMade } from './made-server.ts';

/** Ids of the made-up cycle: an edition that a document prints, and the one that is opened after it. */
export const MADE = {
  printed: '2096-97-q2',
  opened: '2096-97-q3',
  trees: 'trees-2096-97',
  mown: 'mown-2096-97',
  treesReturn: '2096-97-q3.trees-2096-97',
  mownReturn: '2096-97-q3.mown-2096-97',
  directorate: 'place',
  service: 'parks-and-gardens',
} as const;

/** Who runs the quarter; each has the role for what follows it. */
export const EDITOR = 'eda:editor';
export const OFFICER = `olu:reporting-officer:directorate:${MADE.directorate}`;
export const MANAGER = `mia:authorising-manager:service:${MADE.service}`;
export const DIRECTOR = `dan:director:directorate:${MADE.directorate}`;
export const MEMBER = 'sam:scrutiny-member';
/** With the roles elsewhere: nothing of the made-up cycle is theirs. */
export const ELSEWHERE = {
  officer: 'otto:reporting-officer:directorate:elsewhere',
  manager: 'max:authorising-manager:indicator:elsewhere',
  director: 'dora:director:service:elsewhere',
} as const;

/** A server on the made-up edition that the first quarter is opened after. */
export function serveCycle(onStatement?: OnStatement): Promise<MadeServer> {
  return serveMade(async (prisma) => {
    await loadCouncil(prisma, madeCouncil(madeEdition('2096-97')));
  }, onStatement);
}

export const CONTENT = {
  status: 'FINAL',
  value: '96',
  commentary: 'Made-up words about trees.',
  confirmed: true,
  revisions: [],
};

interface Answered {
  readonly __typename: string;
  readonly message?: string;
  readonly permission?: string;
  readonly errors?: readonly { readonly field: string; readonly message: string }[];
  readonly return?: { readonly id: string; readonly state: string; readonly version: number };
  readonly edition?: { readonly id: string; readonly stage: string; readonly revision: number };
  readonly override?: { readonly id: string; readonly state: string; readonly version: number };
  readonly recommendation?: { readonly id: string; readonly version: number };
}

const ANSWERS: Readonly<Record<string, string>> = {
  Return: 'return { id state version }',
  Edition: 'edition { id stage revision }',
  Override: 'override { id state version }',
  Recommendation: 'recommendation { id version }',
  Targets: 'indicator { id }',
  Report: 'report { id }',
};

/** What each mutation is about. */
const ABOUT: Readonly<Record<string, keyof typeof ANSWERS>> = {
  openEdition: 'Edition',
  moveEdition: 'Edition',
  setMeetings: 'Edition',
  setHighlights: 'Edition',
  assignResponsibility: 'Report',
  correctReport: 'Report',
  setTargets: 'Targets',
  proposeOverride: 'Override',
  approveOverride: 'Override',
  refuseOverride: 'Override',
  withdrawOverride: 'Override',
  recommend: 'Recommendation',
  reviseRecommendation: 'Recommendation',
  respondToRecommendation: 'Recommendation',
};

/** Asks for a mutation of the cycle as somebody. */
export async function change(
  made: MadeServer,
  who: string | null,
  mutation: string,
  input: object,
): Promise<Answered> {
  const about = ABOUT[mutation] ?? 'Return';
  const type = `${mutation === 'submitReturn' ? 'SaveReturn' : `${mutation[0]?.toUpperCase()}${mutation.slice(1)}`}Input`;
  const shown = ANSWERS[about] ?? '';
  const conflict = about === 'Report' ? ANSWERS.Edition : shown;
  const conflictOf = about === 'Report' ? 'Edition' : about;
  const query = `mutation ($input: ${type}!) { answer: ${mutation}(input: $input) { __typename
    ... on ${about}Changed { ${shown} } ... on ${conflictOf}Conflict { message ${conflict} }
    ... on InvalidInput { errors { field message } } ... on NotAllowed { permission message } } }`;
  const { data, errors } = await made.as(who, query, { input });
  if (errors !== undefined) throw new Error(JSON.stringify(errors));
  return data?.answer as Answered;
}

/** The same where it has to go well. */
export async function changed(
  made: MadeServer,
  who: string,
  mutation: string,
  input: object,
): Promise<Answered> {
  const answer = await change(made, who, mutation, input);
  expect(answer, mutation).toMatchObject({ __typename: `${ABOUT[mutation] ?? 'Return'}Changed` });
  return answer;
}

/** The edition after the printed one, opened by the editor. */
export function openQuarter(made: MadeServer): Promise<Answered> {
  return changed(made, EDITOR, 'openEdition', { from: MADE.printed, dueDates: [] });
}

/** A return, from whatever it is now: submitted by the officer and approved by the manager. */
export async function fileAndApprove(made: MadeServer, id: string, content: object = {}): Promise<void> {
  const version = await versionOf(made, id);
  const filed = { ...CONTENT, ...content };
  const submitted = await changed(made, OFFICER, 'submitReturn', { id, version, content: filed });
  await changed(made, MANAGER, 'approveReturn', { id, version: submitted.return?.version });
}

export async function versionOf(made: MadeServer, id: string): Promise<number> {
  const { data } = await made.as(EDITOR, 'query ($id: ID!) { return(id: $id) { version } }', { id });
  return (data as { return: { version: number } }).return.version;
}

export async function revisionOf(made: MadeServer, id: string = MADE.opened): Promise<number> {
  const { data } = await made.as(EDITOR, 'query ($id: ID!) { edition(id: $id) { revision } }', { id });
  return (data as { edition: { revision: number } }).edition.revision;
}

/** Takes the edition one stage further. */
export async function move(made: MadeServer, who: string, to: string): Promise<Answered> {
  const revision = await revisionOf(made);
  return changed(made, who, 'moveEdition', { edition: MADE.opened, to, revision });
}
