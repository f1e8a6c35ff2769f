import { expect, onTestFinished, test } from 'vitest';
import { findPostgres } from '../checks/find-postgres.ts';
import { postgresOwner } from '../checks/postgres-owner.ts';
import { ACTS } from './acts.ts';
import { killOnPostgres, openOnPostgres, referenceOnPostgres } from './on-postgres.ts';

// Part of `pnpm faults`: one act, killed once its commit is done and not yet answered, so that it is tried with every change.

const hasPostgres = findPostgres() !== undefined && (await postgresOwner()) !== undefined;

test.runIf(hasPostgres)(
  'a load whose server is killed before it hears of its commit is done, and not done twice',
  async () => {
    const act = ACTS.find(({ from }) => from === 'misread');
    if (act === undefined) throw new Error('There is no such act.');
    const on = await openOnPostgres(new Set([act.from]));
    onTestFinished(() => on.remove(), 60_000);
    const base = on.bases.get(act.from);
    if (base === undefined) throw new Error('There is no base for it.');
    const reference = await referenceOnPostgres(on, act, base);
    const statement = reference.commits.at(-1) ?? 0;
    expect(await killOnPostgres(on, act, base, reference, { statement, when: 'unanswered' })).toEqual({
      state: 'after',
      lost: false,
      between: false,
      wrong: [],
      acknowledged: false,
    });
  },
  500_000,
);
