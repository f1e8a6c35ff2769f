import { spawn } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from '../../scripts/checks/free-port.ts';
import { ROOT } from '../../scripts/launch/root.mjs';
import { type StartedServer, stopProcess } from './started-server.ts';

const READY_SECONDS = 120;

/** Those of `npm start`. */
const FLAGS = [
  '--disable-warning=ExperimentalWarning',
  '--import',
  new URL('../../scripts/launch/end-with-parent.mjs', import.meta.url).href,
];

/**
 * Starts a program that listens on PORT, and waits until an address of it answers with 200.
 *
 * @param program a path within the repository, with its arguments
 * @throws Error with what it printed when it ends before, or does not answer in time
 */
export async function startServer(
  program: readonly string[],
  variables: Readonly<Record<string, string>>,
  readyPath: string,
): Promise<StartedServer> {
  const port = await freePort();
  const began = performance.now();
  const child = spawn(process.execPath, [...FLAGS, ...program], {
    cwd: ROOT,
    env: {
      PATH: process.env.PATH,
      HOME: process.env.HOME,
      NODE_ENV: 'production',
      HOST: '127.0.0.1',
      PORT: String(port),
      ...variables,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      printed += text;
    });
  }
  const origin = `http://127.0.0.1:${port}`;
  for (;;) {
    if (child.exitCode !== null || child.pid === undefined)
      throw new Error(`${program[0]} ended before it answered:\n${printed}`);
    if (await answers(`${origin}${readyPath}`)) break;
    if (performance.now() - began > READY_SECONDS * 1000) {
      await stopProcess(child);
      throw new Error(`${program[0]} did not answer within ${READY_SECONDS} s:\n${printed}`);
    }
    await pause(10);
  }
  return { origin, pid: child.pid, startedIn: performance.now() - began, stop: () => stopProcess(child) };
}

async function answers(url: string): Promise<boolean> {
  try {
    return (await fetch(url)).status === 200;
  } catch {
    return false;
  }
}
