import { APPROVE, changeQuery } from '../running/quarter.ts';
import { type Answer, send, sendGraphql } from '../running/session.ts';
import type { Base, BaseName, Facts } from './base.ts';
import { figuresCsv } from './figures-csv.ts';

/** What a drill does to Dial while a fault is injected. */
export interface Act {
  readonly name: string;
  /** The database that it begins with. */
  readonly from: BaseName;
  /** Asks for it, at a server that listens; null where the start itself is what is done. */
  readonly ask: ((origin: string, base: Base) => Promise<Answer>) | null;
  /** Whether an answer says that it is done. */
  readonly isDone: (answer: Answer) => boolean;
  /** Whether an answer to the same again says that it is done already. */
  readonly isTold: (answer: Answer) => boolean;
}

const says = (pattern: RegExp) => (answer: Answer) => answer.status === 200 && pattern.test(answer.text);

const started = { ask: null, isDone: () => true, isTold: () => true };

const move = (to: string, from: BaseName): Act => ({
  name: to === 'PUBLISHED' ? 'publication of an edition' : 'move of an edition to its next stage',
  from,
  ask: (origin, { facts: { edition, cookies, revision } }) =>
    sendGraphql({ origin, cookie: cookies.editor }, changeQuery('moveEdition', 'MoveEditionInput'), {
      input: { edition, to, revision },
    }),
  isDone: says(/"__typename":"EditionChanged"/),
  isTold: says(/"__typename":"EditionConflict"/),
});

/** Returns of one approval. */
const APPROVED = 3;

export const ACTS: readonly Act[] = [
  { name: 'first start', from: 'empty', ...started },
  { name: 'load of changed data files', from: 'misread', ...started },
  {
    name: 'import of figures',
    from: 'submitted',
    ask: (origin, { facts: { edition, cookies, submitted } }) =>
      send({ origin, cookie: cookies.editor }, `/observations-import/${edition}?name=made-up.csv`, {
        method: 'POST',
        body: figuresCsv(indicatorsOf(submitted)),
        headers: { 'content-type': 'application/octet-stream', 'x-dial-upload': '1' },
      }),
    isDone: says(/^\{"import":/),
    isTold: says(/^\{"import":.*"added":0/),
  },
  {
    name: 'approval of returns',
    from: 'submitted',
    ask: (origin, { facts: { cookies, submitted } }) =>
      sendGraphql({ origin, cookie: cookies.manager }, APPROVE, {
        input: { returns: submitted.slice(0, APPROVED).map(({ id, version }) => ({ id, version })) },
      }),
    isDone: says(/"__typename":"ReturnsApproved"/),
    isTold: says(/"__typename":"(ReturnsConflict|InvalidInput)"/),
  },
  move('MANAGEMENT_TEAM', 'approved'),
  move('PUBLISHED', 'executive'),
];

function indicatorsOf(submitted: Facts['submitted']): readonly string[] {
  return submitted.slice(0, 5).map(({ indicator }) => indicator.id);
}
