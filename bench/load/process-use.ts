import { readdirSync, readFileSync, writeFileSync } from 'node:fs';

/** Ticks of the kernel's clock in a second, on every Linux that Node runs on. */
const TICKS = 100;

interface Stat {
  readonly parent: number;
  /** Of its own, in ticks. */
  readonly own: number;
  /** Of its children that have ended. */
  readonly ended: number;
}

/** Processor time of a process and all below it so far, those that have ended included, in milliseconds. */
export function processorTime(pid: number): number {
  const stats = new Map(
    readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .flatMap((name) => {
        const stat = readStat(Number(name));
        return stat === null ? [] : [[Number(name), stat] as const];
      }),
  );
  let ticks = 0;
  const add = (id: number) => {
    const stat = stats.get(id);
    if (stat === undefined) return;
    ticks += stat.own + stat.ended;
    for (const [child, { parent }] of stats) if (parent === id) add(child);
  };
  add(pid);
  return (ticks * 1000) / TICKS;
}

/** Its resident memory now and at most since the last `forgetPeak`, in megabytes. */
export function memoryOf(pid: number): { readonly now: number; readonly peak: number } {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  const megabytes = (name: string) =>
    Number(new RegExp(`^${name}:\\s+(\\d+) kB$`, 'm').exec(status)?.[1]) / 1024;
  return { now: megabytes('VmRSS'), peak: megabytes('VmHWM') };
}

export function forgetPeak(pid: number): void {
  writeFileSync(`/proc/${pid}/clear_refs`, '5');
}

/** Null when it is gone. */
function readStat(pid: number): Stat | null {
  let text: string;
  try {
    text = readFileSync(`/proc/${pid}/stat`, 'utf8');
  } catch {
    return null;
  }
  // After the name in brackets, which may hold anything: state, parent, … ; user and system time are the 12th and 13th.
  const fields = text
    .slice(text.lastIndexOf(')') + 2)
    .split(' ')
    .map(Number);
  const at = (index: number) => fields[index] ?? 0;
  return { parent: at(1), own: at(11) + at(12), ended: at(13) + at(14) };
}
