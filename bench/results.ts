import type { ScaleName } from './data/scales.ts';
import type { Work } from './load/entry.ts';
import type { Pass } from './load/measure-pass.ts';

/** A load on a candidate, with what each pass came to. */
export interface Line {
  readonly candidate: string;
  readonly scale: ScaleName;
  readonly work: Work;
  readonly state: string;
  readonly passes: readonly Pass[];
}

/** A server as a process. Memory in megabytes, resident. */
export interface Ran {
  readonly candidate: string;
  readonly scale: ScaleName;
  /** Milliseconds from its start until it answered. */
  readonly startedIn: number;
  readonly memoryAtStart: number;
  /** The most while it was starting and while it was loaded. */
  readonly memoryPeak: number;
}

/** All of one run. */
export interface Results {
  /** ISO 8601. */
  readonly date: string;
  readonly command: string;
  readonly machine: string;
  readonly passes: number;
  readonly seconds: number;
  readonly connections: number;
  readonly servers: readonly Ran[];
  readonly lines: readonly Line[];
}
