import type { Ended } from '../running/server.ts';
import type { Sample } from './sample.ts';
import { slope } from './slope.ts';
import type { Tally } from './tally.ts';

/** What has to hold at the end of a soak, and how it was. */
export interface Verdict {
  readonly what: string;
  readonly holds: boolean;
  readonly found: string;
}

/**
 * Megabytes an hour. What is held by the heap after a collection grows by what is kept for the public until that is full (LIMITS: 64 MB of
 * answers), which an hour of the same few addresses does not reach. Resident memory moves with the allocator's pages beside.
 */
const MOST_HELD = 12;
const MOST_RESIDENT = 48;

/** Shorter than this, minutes, a slope says nothing of an hour. */
const SHORTEST = 20;

/** Open files: those of requests under way as the sample is taken come and go. */
const MORE_FILES = 12;

interface Run {
  readonly samples: readonly Sample[];
  readonly tally: Tally;
  readonly ended: Ended;
  readonly lost: readonly string[];
  /** Still there after the server has ended; null where there is no database server. */
  readonly connectionsLeft: number | null;
}

export function judge({ samples, tally, ended, lost, connectionsLeft }: Run): readonly Verdict[] {
  const last = samples.at(-1)?.at ?? 0;
  const later = samples.filter(({ at }) => at >= last / 3);
  const failed = [...tally.kinds.values()].reduce((sum, kind) => sum + kind.failed, 0);
  const files = { early: most(samples, 'files', last / 3), late: samples.at(-1)?.files ?? 0 };
  const connections = samples.flatMap((sample) => sample.connections ?? []);
  const early = samples.filter(({ at }) => at < last / 3).flatMap((sample) => sample.connections ?? []);
  return [
    { what: 'No request failed but the injected', holds: failed === 0, found: `${failed} failed` },
    ...(last < SHORTEST * 60 ? [] : flatness(later)),
    {
      what: 'Open files do not grow',
      holds: files.late <= files.early + MORE_FILES,
      found: `${files.early} at most in the first third, ${files.late} at the end`,
    },
    ...(connections.length === 0
      ? []
      : [
          {
            what: 'Connections to the database do not grow',
            holds: (connections.at(-1) ?? 0) <= Math.max(...early),
            found: `${connections[0]} at the start, ${Math.max(...connections)} at most, ${connections.at(-1)} at the end`,
          },
          {
            what: 'No connection is left once the server has ended',
            holds: connectionsLeft === 0,
            found: `${connectionsLeft} left`,
          },
        ]),
    {
      what: 'What was acknowledged is there',
      holds: lost.length === 0,
      found: lost.length === 0 ? 'nothing lost' : lost.join('; '),
    },
    {
      what: 'The server ends by a signal with 0',
      holds: ended.code === 0,
      found: `code ${ended.code}, signal ${ended.signal}`,
    },
  ];
}

function flatness(samples: readonly Sample[]): readonly Verdict[] {
  const perHour = (of: (sample: Sample) => number, among: readonly Sample[]) =>
    slope(among.map((sample) => ({ x: sample.at / 3600, y: of(sample) })));
  const held = perHour(
    ({ heap, external }) => heap + external,
    samples.filter(({ collected }) => collected),
  );
  const resident = perHour((sample) => sample.resident, samples);
  const judged = (what: string, growth: number, bound: number) => ({
    what: `${what} is flat over the last two thirds (under ${bound} MB an hour)`,
    holds: growth < bound,
    found: `${growth.toFixed(1)} MB an hour`,
  });
  return [
    judged('Memory held after a collection', held, MOST_HELD),
    judged('Resident memory', resident, MOST_RESIDENT),
  ];
}

function most(samples: readonly Sample[], of: 'files', before: number): number {
  return Math.max(0, ...samples.filter(({ at }) => at <= before).map((sample) => sample[of]));
}
