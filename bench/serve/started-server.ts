import type { ChildProcess } from 'node:child_process';

/** A server that answers, in a process of its own. */
export interface StartedServer {
  readonly origin: string;
  readonly pid: number;
  /** From the start of its process until it was ready, in milliseconds. */
  readonly startedIn: number;
  readonly stop: () => Promise<void>;
}

/** Asks the process to end, and waits until it has. */
export async function stopProcess(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  const late = setTimeout(() => child.kill('SIGKILL'), 10_000);
  await ended;
  clearTimeout(late);
}
