import { ask, type Session } from './session.ts';

/** A row of the edition that officers file for. */
export interface OwedReturn {
  readonly id: string;
  readonly version: number;
  readonly state: string;
  readonly indicator: { readonly id: string };
}

interface Changed {
  readonly __typename: string;
  readonly return?: { readonly id: string; readonly version: number };
  readonly edition?: { readonly id: string; readonly revision: number };
}

const CONTENT = { status: 'FINAL', commentary: 'Made-up words.', confirmed: true, revisions: [] };

/** Asks for a mutation of the quarter. @returns its answer, whatever that is */
export async function change(
  session: Session,
  mutation: string,
  type: string,
  input: object,
): Promise<Changed> {
  const { answer } = await ask<{ answer: Changed }>(session, changeQuery(mutation, type), { input });
  return answer;
}

export function changeQuery(mutation: string, type: string): string {
  const about = /Edition|Highlights/.test(mutation) ? 'Edition' : 'Return';
  const shown = about === 'Edition' ? 'edition { id revision }' : 'return { id version }';
  return `mutation ($input: ${type}!) { answer: ${mutation}(input: $input) { __typename
    ... on ${about}Changed { ${shown} } ... on ${about}Conflict { message }
    ... on InvalidInput { errors { field message } } ... on NotAllowed { message } } }`;
}

/** The same where it has to go well. */
async function changed(session: Session, mutation: string, type: string, input: object): Promise<Changed> {
  const answer = await change(session, mutation, type, input);
  if (!answer.__typename.endsWith('Changed'))
    throw new Error(`${mutation} ${JSON.stringify(input)}: ${JSON.stringify(answer)}`);
  return answer;
}

/** Opens the edition after the newest one. @returns its id */
export async function openEdition(editor: Session): Promise<string> {
  const { nextEdition } = await ask<{ nextEdition: { from: { id: string } } }>(
    editor,
    '{ nextEdition { from { id } } }',
  );
  const input = { from: nextEdition.from.id, dueDates: [] };
  const { edition } = await changed(editor, 'openEdition', 'OpenEditionInput', input);
  return edition?.id ?? '';
}

export async function owedReturns(officer: Session, edition: string): Promise<readonly OwedReturn[]> {
  const { returns } = await ask<{ returns: readonly OwedReturn[] }>(
    officer,
    'query ($edition: ID!) { returns(edition: $edition, list: ALL) { id version state indicator { id } } }',
    { edition },
  );
  return returns;
}

export async function submitReturn(
  officer: Session,
  { id, version }: Pick<OwedReturn, 'id' | 'version'>,
  value: string,
): Promise<void> {
  const input = { id, version, content: { ...CONTENT, value } };
  await changed(officer, 'submitReturn', 'SaveReturnInput', input);
}

export function saveReturn(
  officer: Session,
  { id, version }: Pick<OwedReturn, 'id' | 'version'>,
  value: string,
): Promise<Changed> {
  return change(officer, 'saveReturn', 'SaveReturnInput', {
    id,
    version,
    content: { ...CONTENT, value },
  });
}

/** At most 200 at once. */
export const APPROVE = `mutation ($input: ApproveReturnsInput!) { answer: approveReturns(input: $input) { __typename
  ... on ReturnsApproved { returns { id } } ... on InvalidInput { errors { field message } } ... on NotAllowed { message } } }`;

export async function approveReturns(
  manager: Session,
  returns: readonly Pick<OwedReturn, 'id' | 'version'>[],
): Promise<void> {
  const input = { returns: returns.map(({ id, version }) => ({ id, version })) };
  const { answer } = await ask<{ answer: Changed }>(manager, APPROVE, { input });
  if (answer.__typename !== 'ReturnsApproved') throw new Error(JSON.stringify(answer));
}

export async function revisionOf(session: Session, id: string): Promise<number> {
  const { edition } = await ask<{ edition: { revision: number } }>(
    session,
    'query ($id: ID!) { edition(id: $id) { revision } }',
    { id },
  );
  return edition.revision;
}

export async function setHighlights(editor: Session, edition: string, indicator: string): Promise<void> {
  const revision = await revisionOf(editor, edition);
  const line = (text: string) => [{ text, indicators: [indicator] }];
  const lines = { workingWell: line('Made-up good news.'), toNote: line('Made-up bad news.') };
  await changed(editor, 'setHighlights', 'SetHighlightsInput', { edition, revision, ...lines });
}

/** Takes an edition one stage further. */
export async function moveEdition(who: Session, edition: string, to: string): Promise<void> {
  const revision = await revisionOf(who, edition);
  await changed(who, 'moveEdition', 'MoveEditionInput', { edition, to, revision });
}
