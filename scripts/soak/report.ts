import type { Sample } from './sample.ts';
import type { Tally } from './tally.ts';
import type { Verdict } from './verdict.ts';

interface Results {
  readonly samples: readonly Sample[];
  readonly tally: Tally;
  readonly verdicts: readonly Verdict[];
  readonly acknowledged: number;
  readonly cuts: number;
}

/** The results as Markdown, with the count of what holds on the last line. */
export function report({ samples, tally, verdicts, acknowledged, cuts }: Results): string {
  const kinds = [...tally.kinds].map(([kind, { sent, done, refused, injected, failed }]) => [
    kind,
    ...[sent, done, refused, injected, failed].map(String),
  ]);
  const thirds = [0, 1 / 3, 2 / 3, 1].map((part) => samples[Math.round((samples.length - 1) * part)]);
  const row = (name: string, of: (sample: Sample) => number | null) => [
    name,
    ...thirds.map((sample) => String(sample === undefined ? '' : round(of(sample)))),
  ];
  const looks = [
    row('Resident memory, MB', ({ resident }) => resident),
    row('Heap, MB', ({ heap }) => heap),
    row('Beside the heap, MB', ({ external }) => external),
    row('Open files', ({ files }) => files),
    row('Connections to the database', ({ connections }) => connections),
    row('Event loop late, 99 % under ms', ({ delay99 }) => delay99),
  ];
  const passed = verdicts.filter(({ holds }) => holds).length;
  return [
    table(['requests', 'sent', 'done', 'refused', 'injected', 'failed'], kinds),
    table(['', 'start', 'a third', 'two thirds', 'end'], looks),
    `Writes of officers that were acknowledged: ${acknowledged}; cuts of the database’s connections: ${cuts}`,
    ...[...tally.injected].map((line) => `injected: ${line}`),
    ...tally.failures.map((line) => `failed: ${line}`),
    ...verdicts.map(({ what, holds, found }) => `${holds ? 'ok' : 'FAILED'}: ${what}: ${found}`),
    `${passed} passed, ${verdicts.length - passed} failed`,
    '',
  ].join('\n');
}

const round = (value: number | null) => (value === null ? '' : Math.round(value * 10) / 10);

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return `${[head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')}\n`;
}
