import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { aptInstall } from '../../scripts/checks/apt-install.ts';
import { onPath } from '../../scripts/checks/on-path.ts';
import { runChild } from '../../scripts/launch/child.mjs';
import { type RequestSet, requestFile } from './request-set.ts';

export interface Load {
  /** How many connections stay open; each has one request in flight. */
  readonly connections: number;
  readonly seconds: number;
}

/** Times in microseconds. */
export interface Sent {
  readonly requests: number;
  readonly microseconds: number;
  /** Of the answers, headers included. */
  readonly bytes: number;
  /** Answered with a status of 400 or more. */
  readonly refused: number;
  /** Not answered. */
  readonly broken: number;
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
}

const SCRIPT = join(import.meta.dirname, 'requests.lua');

/** Makes sure of wrk, the program that sends the load. @throws Error saying what to install */
export async function findWrk(): Promise<void> {
  if (onPath(['wrk']) !== undefined) return;
  const why = await aptInstall('wrk');
  if (onPath(['wrk']) === undefined)
    throw new Error(`The load is sent by wrk, which is not installed: ${why ?? 'the package brought none'}.`);
}

/** Sends requests for a while from a process of its own. */
export async function sendLoad(
  origin: string,
  set: RequestSet,
  { connections, seconds }: Load,
): Promise<Sent> {
  const folder = mkdtempSync(join(tmpdir(), 'dial-bench-'));
  try {
    const file = join(folder, 'requests');
    writeFileSync(file, requestFile(set));
    const args = [
      '-t1',
      `-c${connections}`,
      `-d${seconds}s`,
      '--timeout',
      '30s',
      '-s',
      SCRIPT,
      origin,
      '--',
      file,
    ];
    const { code, output } = await runChild('wrk', args, { quiet: true });
    const result = /^RESULT (.*)$/m.exec(output)?.[1];
    if (code !== 0 || result === undefined) throw new Error(`wrk failed:\n${output}`);
    return JSON.parse(result) as Sent;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
