import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { env, execPath } from 'node:process';
import { freePort } from '../../scripts/checks/free-port.ts';
import type { PeerName } from './requests.ts';

export interface StartedPeer {
  /** Without a slash at its end. */
  readonly address: string;
  /** Of the process, to measure it by. */
  readonly pid: number;
  readonly stop: () => Promise<void>;
}

/** Waits until the peer says that it is ready. DATABASE_URL is this process's own. @throws Error when it ends before */
export async function startPeer(peer: PeerName): Promise<StartedPeer> {
  const port = await freePort();
  const child = spawn(
    execPath,
    ['--disable-warning=ExperimentalWarning', join(import.meta.dirname, `${peer}.ts`)],
    {
      env: { ...env, PORT: String(port) },
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  const ended = once(child, 'exit');
  const ready = await Promise.race([once(child.stdout, 'data'), ended.then(() => undefined)]);
  if (ready === undefined || child.pid === undefined) throw new Error(`${peer} ended before it was ready.`);
  child.stdout.resume();
  const stop = async () => {
    child.kill('SIGTERM');
    await ended;
  };
  return { address: `http://127.0.0.1:${port}`, pid: child.pid, stop };
}
