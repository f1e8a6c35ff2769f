import { parseArgs } from 'node:util';
import { isScaleName, type ScaleName } from './data/scales.ts';

export const DATABASES = ['embedded', 'postgres'] as const;

export type DatabaseName = (typeof DATABASES)[number];

export interface Options {
  readonly scales: readonly ScaleName[];
  readonly databases: readonly DatabaseName[];
  /** Parts of the names of what is measured; none for all of it. */
  readonly only: readonly string[];
  readonly passes: number;
  /** Of one pass. */
  readonly seconds: number;
  readonly connections: number;
  /** Whether the results are written to docs/benchmarks.md. */
  readonly report: boolean;
}

/** @throws Error naming the flag that is wrong */
export function readOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      scale: { type: 'string', default: 'S' },
      database: { type: 'string', default: DATABASES.join(',') },
      only: { type: 'string', multiple: true, default: [] },
      passes: { type: 'string', default: '5' },
      seconds: { type: 'string', default: '4' },
      connections: { type: 'string', default: '16' },
      report: { type: 'boolean', default: false },
    },
  });
  return {
    scales: several('scale', values.scale, isScaleName, 'S, M, L'),
    databases: several('database', values.database, isDatabaseName, DATABASES.join(', ')),
    only: values.only,
    passes: count('passes', values.passes),
    seconds: count('seconds', values.seconds),
    connections: count('connections', values.connections),
    report: values.report,
  };
}

function isDatabaseName(text: string): text is DatabaseName {
  return DATABASES.some((name) => name === text);
}

function several<Name extends string>(
  flag: string,
  text: string,
  isOne: (name: string) => name is Name,
  known: string,
): Name[] {
  return text.split(',').map((name) => {
    if (!isOne(name))
      throw new Error(`--${flag} ${name}: it is one of ${known}, or several with commas between them.`);
    return name;
  });
}

function count(flag: string, text: string): number {
  if (!/^[1-9]\d*$/.test(text)) throw new Error(`--${flag} ${text}: it is a whole number from 1.`);
  return Number(text);
}
