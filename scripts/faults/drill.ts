import { setTimeout as pause } from 'node:timers/promises';
import { type Place, type ServerProcess, spawnServer } from '../running/server.ts';
import type { Answer } from '../running/session.ts';
import type { Act } from './acts.ts';
import type { Base } from './base.ts';
import { danglingRows, differences, type Fingerprint, type Query } from './fingerprint.ts';

/** A copy of a base, to do harm to. */
export interface Copy {
  readonly place: Place;
  /** What it holds, while no server has it open. */
  look(): Promise<Fingerprint>;
  /** Whether it is whole: what is not, in words. */
  faults(base: Base): Promise<readonly string[]>;
  remove(): Promise<void>;
}

/** What the same act comes to when nothing happens to it. */
export interface Reference {
  readonly before: Fingerprint;
  readonly after: Fingerprint;
  /** How many points there are at which harm can be done. */
  readonly steps: number;
  /** Those of them that are a commit. */
  readonly commits: readonly number[];
}

/** What one fault came to. */
export interface Found {
  /** Acknowledged, and not there after. */
  readonly lost: boolean;
  /** Neither as before nor as after. */
  readonly between: boolean;
  /** What else was wrong, in words. */
  readonly wrong: readonly string[];
  readonly state: 'before' | 'after' | 'between';
  readonly acknowledged: boolean;
}

/** What an act came to at a server: its answer, or whether the server got as far as to listen. */
export async function perform(act: Act, server: ServerProcess, base: Base): Promise<Answer | null> {
  const origin = await server.listening;
  if (origin === null) return null;
  return act.ask === null ? { status: 200, text: server.said() } : act.ask(origin, base);
}

/**
 * Starts Dial again on what a fault left, and sees that everything is whole; that what was acknowledged is there; and that the same act
 * can be done again, or is told to be done.
 */
export async function examine(
  act: Act,
  base: Base,
  copy: Copy,
  { before, after }: Reference,
  answer: Answer | null,
): Promise<Found> {
  const acknowledged = answer !== null && act.isDone(answer);
  const wrong: string[] = [];
  const left = await copy.look();
  const isAfter = differences(left, after).length === 0;
  const isBefore = isBeforeOrOnTheWay(act, left, before, after);
  const state = isAfter ? 'after' : isBefore ? 'before' : 'between';
  if (state === 'between')
    wrong.push(
      `differs in ${differences(left, after).join(', ')} from after, in ${differences(left, before).join(', ')} from before`,
    );
  const server = spawnServer({ place: copy.place });
  const again = await perform(act, server, base);
  const { code, signal } = await server.stop();
  if (again === null) wrong.push(`The next start ended with ${code ?? signal}: ${server.said()}`);
  else if (!act.isDone(again) && !(isAfter && act.isTold(again)))
    wrong.push(`The same again was answered: ${again.status} ${again.text.slice(0, 300)}`);
  else if (!/^Opened the /m.test(server.said())) wrong.push('The next start did not say what it opened.');
  if (again !== null && code !== 0) wrong.push(`The server then ended with ${code ?? signal}.`);
  if (again !== null) {
    const then = differences(await copy.look(), after).filter((table) => !isCounter(table, isAfter));
    if (then.length > 0) wrong.push(`After doing it again it differs in ${then.join(', ')}`);
    wrong.push(...(await copy.faults(base)));
  }
  return { lost: acknowledged && !isAfter, between: state === 'between', wrong, state, acknowledged };
}

/** An act that was done and is asked for again may count a version and leave an event, as an import that brings nothing new does. */
function isCounter(table: string, isAfter: boolean): boolean {
  return isAfter && (table === 'DataVersion' || table === 'AuditEvent');
}

/** Tables that the last steps of a start write to: it notes the rules that rows follow, and makes the first administrator. */
const PEOPLE = new Set(['Person', 'Account', 'RoleGrant', 'AuditEvent', 'DataVersion']);

/** A start has steps of its own, each done or not: the tables, the data files, the rules that rows follow, the administrator. */
function isBeforeOrOnTheWay(act: Act, left: Fingerprint, before: Fingerprint, after: Fingerprint): boolean {
  if (differences(left, before).length === 0) return true;
  if (act.ask !== null) return false;
  const rows = Object.entries(left);
  const isMigrated = rows.every(([table, held]) => held.startsWith('0 ') || table === 'DataVersion');
  return isMigrated || differences(left, after).every((table) => PEOPLE.has(table));
}

/** Rows that lead nowhere, in words. */
export async function wholeness(query: Query): Promise<readonly string[]> {
  return (await danglingRows(query)).map((key) => `A row refers to nothing by ${key}.`);
}

/** Waits until something holds. @throws Error naming it when it never does */
export async function until(what: string, holds: () => Promise<boolean>, seconds = 30): Promise<void> {
  for (const end = performance.now() + seconds * 1000; !(await holds()); await pause(20))
    if (performance.now() > end) throw new Error(`It never came to this: ${what}`);
}
