import type { ScaleName } from '../data/scales.ts';
import type { Pass } from '../load/measure-pass.ts';
import type { Line, Results } from '../results.ts';
import { median } from './median.ts';
import { ratio } from './ratio.ts';

/** What a run was to show, and what it showed. */
export interface Goal {
  readonly words: string;
  readonly least?: number;
  readonly most?: number;
  /** Undefined where the run did not measure it. */
  readonly value: number | undefined;
}

const rate = (pass: Pass) => pass.perSecond;
const p99 = (pass: Pass) => pass.p99;
const processorTime = (pass: Pass) => pass.serverTime + (pass.databaseTime ?? 0);

/** What uncached work is measured as: through the real endpoint, by variables that were not asked for before. */
const NOT_CACHED = {
  list: ['not cached, by GET', 'of the contract, not cached'],
  detail: ['not cached'],
  headline: ['not cached'],
} as const;

/** On each database, at each scale of the run. */
export function goals(results: Results): Goal[] {
  const dials = results.servers.filter(({ candidate }) => candidate.startsWith('Dial'));
  return [
    ...dials.flatMap((server) => [
      ...goalsOf(results, server.candidate, server.scale),
      ...serverGoals(server),
    ]),
    ...embeddedGoals(results),
    ...scaleGoals(results),
  ];
}

function goalsOf({ lines }: Results, dial: string, scale: ScaleName): Goal[] {
  const line = find(lines, scale);
  const at = `${dial}, ${scale}`;
  const unchanged = line(dial, 'list', 'unchanged');
  const buffer = line('Ready buffer', 'list', 'unchanged');
  const peerList = line('postgraphile', 'list', 'not cached');
  const compressed = line(dial, 'list', 'unchanged, compressed');
  return [
    {
      words: `${at}: unchanged list, by the ready buffer`,
      least: 0.5,
      value: ratio(unchanged, buffer, rate),
    },
    {
      words: `${at}: unchanged list, compressed, by the ready buffer of the same bytes`,
      least: 0.5,
      value: ratio(compressed, line('Ready buffer', 'list', 'unchanged, compressed'), rate),
    },
    { words: `${at}: unchanged list, by PostGraphile`, least: 100, value: ratio(unchanged, peerList, rate) },
    {
      words: `${at}: 304 of the list, by the ready buffer`,
      least: 0.8,
      value: ratio(line(dial, 'list', '304'), buffer, rate),
    },
    ...NOT_CACHED.list.flatMap((state) => {
      const list = line(dial, 'list', state);
      return [
        { words: `${at}: list ${state}, by PostGraphile`, least: 5, value: ratio(list, peerList, rate) },
        { words: `${at}: list ${state}, CPU ms a request`, most: 1.5, value: middle(list, processorTime) },
        {
          words: `${at}: list ${state}, p99 by PostGraphile’s`,
          most: 0.1,
          value: ratio(list, peerList, p99),
        },
      ];
    }),
    ...(['detail', 'headline'] as const).map((work) => ({
      words: `${at}: ${work} not cached, by PostGraphile`,
      least: 4,
      value: ratio(line(dial, work, 'not cached'), line('postgraphile', work, 'not cached'), rate),
    })),
    {
      words: `${at}: list on the wire, compressed, kB`,
      most: 6,
      value: middle(compressed, ({ bodyBytes }) => bodyBytes / 1000),
    },
  ];
}

function serverGoals({ candidate, scale, startedIn, memoryPeak }: Results['servers'][number]): Goal[] {
  const at = `${candidate}, ${scale}`;
  return [
    { words: `${at}: start on loaded data, s`, most: 3, value: startedIn / 1000 },
    { words: `${at}: most memory, MB`, most: scale === 'S' ? 200 : 400, value: memoryPeak },
  ];
}

/** How many times the embedded database takes of what the server takes. */
function embeddedGoals({ lines, servers }: Results): Goal[] {
  const scales = [...new Set(servers.map(({ scale }) => scale))];
  return scales.flatMap((scale) =>
    eachUncached((work, state) => {
      const line = find(lines, scale);
      const value = ratio(line('Dial, PostgreSQL', work, state), line('Dial, embedded', work, state), rate);
      return { words: `${scale}: ${work} ${state}, PostgreSQL by embedded`, most: 1.2, value };
    }),
  );
}

function scaleGoals({ lines, servers }: Results): Goal[] {
  const dials = [
    ...new Set(servers.map(({ candidate }) => candidate).filter((name) => name.startsWith('Dial'))),
  ];
  if (!servers.some(({ scale }) => scale === 'L')) return [];
  return dials.flatMap((dial) =>
    eachUncached((work, state) => {
      const value = ratio(find(lines, 'S')(dial, work, state), find(lines, 'L')(dial, work, state), rate);
      return { words: `${dial}: ${work} ${state}, S by L`, most: 1.3, value };
    }),
  );
}

function eachUncached(make: (work: Line['work'], state: string) => Goal): Goal[] {
  return (['list', 'detail', 'headline'] as const).flatMap((work) =>
    NOT_CACHED[work].map((state) => make(work, state)),
  );
}

function find(lines: readonly Line[], scale: ScaleName) {
  return (candidate: string, work: Line['work'], state: string) =>
    lines.find(
      (line) =>
        line.candidate === candidate && line.scale === scale && line.work === work && line.state === state,
    );
}

function middle(line: Line | undefined, number: (pass: Pass) => number): number | undefined {
  return line === undefined ? undefined : median(line.passes.map(number));
}
