import type { ScaleName } from '../data/scales.ts';
import type { Answer } from './ask-once.ts';
import type { RequestSet } from './request-set.ts';

/** A server that is measured. */
export interface Candidate {
  /** "Dial, PostgreSQL" */
  readonly name: string;
  readonly scale: ScaleName;
  readonly origin: string;
  readonly pid: number;
  /** The first process of its PostgreSQL; null where it has none of its own. */
  readonly databasePid: number | null;
}

/** The three pieces of work that every server does: an edition's rows, an indicator with its history, an edition's counts. */
export const WORKS = ['list', 'detail', 'headline'] as const;

export type Work = (typeof WORKS)[number];

/** One line of the results: a load on a candidate. */
export interface Entry {
  readonly candidate: Candidate;
  readonly work: Work;
  /** In what state, and how it is asked: "unchanged", "304", "not cached". */
  readonly state: string;
  /** @param pass from 0, which warms up: what must not be cached is other requests each time */
  readonly requests: (pass: number) => RequestSet;
  /** What is wrong with an answer to the first request; null when nothing is. */
  readonly fault: (answer: Answer) => string | null;
}

/** "Dial, PostgreSQL, S: list, unchanged" */
export function nameOf({ candidate, work, state }: Pick<Entry, 'candidate' | 'work' | 'state'>): string {
  return `${candidate.name}, ${candidate.scale}: ${work}, ${state}`;
}
