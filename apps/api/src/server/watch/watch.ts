import type { Log } from './log.ts';
import type { Metrics } from './metrics.ts';
import type { Traces } from './traces.ts';

/** What watches a server. */
export interface Watch {
  readonly log: Log;
  /** Whether the log tells of what was answered. */
  readonly tellsAnswers?: boolean;
  readonly metrics?: Metrics | null;
  readonly traces?: Traces | null;
  /** Aborted as soon as the program is to stop. */
  readonly stopping?: AbortSignal;
  /** Milliseconds that a request may take, for tests; left out, as limited. */
  readonly time?: number;
}
