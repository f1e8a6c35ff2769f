import { changeQuery, type OwedReturn } from '../running/quarter.ts';
import { ask, type Session, sendGraphql } from '../running/session.ts';
import type { Tally } from './tally.ts';

interface Changed {
  readonly __typename: string;
  readonly return?: { readonly version: number };
}

/** Officers who file returns and a manager who sends them back, for as long as it takes. */
export interface Officers {
  /** Does what is next. */
  act(turn: number, tally: Tally): Promise<void>;
  /** Of the returns whose last write was acknowledged, those that say something else. */
  lost(): Promise<readonly string[]>;
  readonly acknowledged: () => number;
}

const CONTENT = { status: 'FINAL', commentary: 'Made-up words.', confirmed: true, revisions: [] };

const STATE = 'query ($id: ID!) { return(id: $id) { version content { value } } }';

interface Present {
  readonly return: { readonly version: number; readonly content: { readonly value: string | null } };
}

/** @param owed the returns that they file, not begun */
export function officers(officer: Session, manager: Session, owed: readonly OwedReturn[]): Officers {
  const rows = owed.map(({ id, version }) => ({
    id,
    version: version as number | null,
    value: null as string | null,
    step: 0,
  }));
  let acknowledged = 0;

  const act: Officers['act'] = async (turn, tally) => {
    const row = rows[turn % rows.length];
    if (row === undefined) return;
    const { id, step } = row;
    // After a write without an answer nothing is known of it.
    if (row.version === null) {
      const began = performance.now();
      const answer = await sendGraphql(officer, STATE, { id });
      if (!tally.count('return, read', began, answer, readData)) return;
      row.version = (JSON.parse(answer.text) as { data: Present }).data.return.version;
    }
    const value = String(10 + (turn % 80));
    const { kind, who, mutation, type, more } = [
      {
        kind: 'return, saved',
        who: officer,
        mutation: 'saveReturn',
        type: 'SaveReturnInput',
        more: { content: { ...CONTENT, value } },
      },
      {
        kind: 'return, submitted',
        who: officer,
        mutation: 'submitReturn',
        type: 'SaveReturnInput',
        more: { content: { ...CONTENT, value } },
      },
      {
        kind: 'return, sent back',
        who: manager,
        mutation: 'sendBackReturn',
        type: 'SendBackReturnInput',
        more: { reason: 'Made-up reason.' },
      },
    ][step % 3] as Step;
    const began = performance.now();
    const input = { id, version: row.version, ...more };
    const answer = await sendGraphql(who, changeQuery(mutation, type), { input });
    const done = tally.count(kind, began, answer, readChange);
    if (done) {
      const { data } = JSON.parse(answer.text) as { data: { answer: Changed } };
      acknowledged += 1;
      row.version = data.answer.return?.version ?? null;
      if (step % 3 < 2) row.value = value;
      row.step += 1;
    } else {
      row.version = null;
      row.value = null;
      // Of one that was refused, another step may have been done without an answer.
      if (answer.status === 200) row.step += 1;
    }
  };
  return {
    act,
    acknowledged: () => acknowledged,
    lost: async () => {
      const found: string[] = [];
      for (const { id, value, version } of rows) {
        if (value === null) continue;
        const { return: present } = await ask<Present>(officer, STATE, { id });
        if (Number(present.content.value) !== Number(value) || present.version !== version)
          found.push(`${id}: ${JSON.stringify(present)} in place of ${value}, version ${version}`);
      }
      return found;
    },
  };
}

interface Step {
  readonly kind: string;
  readonly who: Session;
  readonly mutation: string;
  readonly type: string;
  readonly more: object;
}

const readData = (text: string) => (text.startsWith('{"data":') ? 'done' : 'failed');

/** A conflict, or a step out of turn, is what follows a write that was done without an answer. */
function readChange(text: string): 'done' | 'refused' | 'failed' {
  if (text.includes('"__typename":"ReturnChanged"')) return 'done';
  return /"__typename":"(ReturnConflict|InvalidInput)"/.test(text) ? 'refused' : 'failed';
}
