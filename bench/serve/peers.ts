import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { runChild } from '../../scripts/launch/child.mjs';
import { prepareDatabase } from '../data/prepare-postgres.ts';
import type { ScaleName } from '../data/scales.ts';
import type { Candidate, Entry } from '../load/entry.ts';
import { PEERS } from '../peers/requests.ts';
import { startPeer } from '../peers/start-peer.ts';
import { say } from '../say.ts';
import { peerEntries } from '../workloads/peer-entries.ts';
import type { Postgres } from './postgres.ts';
import type { StartedServer } from './started-server.ts';

const FOLDER = join(import.meta.dirname, '..');

/** Whether what Dial is measured beside is there: `pnpm install` in this folder brings it. */
export function peersInstalled(): boolean {
  return existsSync(join(FOLDER, 'node_modules', 'pg'));
}

/** Starts every peer on generated data of a database of their own, made if absent. */
export async function startPeers(
  scale: ScaleName,
  postgres: Postgres,
  add: (name: string, server: StartedServer) => Candidate,
): Promise<Entry[]> {
  const name = await prepareDatabase(postgres, `peers_${scale.toLowerCase()}`, (url) => generate(url, scale));
  // A peer takes this from the program that starts it.
  process.env.DATABASE_URL = postgres.url(name);
  const entries: Entry[] = [];
  for (const peer of PEERS) {
    say(`${scale}: starting ${peer}`);
    const began = performance.now();
    const { address, pid, stop } = await startPeer(peer);
    const server = { origin: address, pid, startedIn: performance.now() - began, stop };
    entries.push(...peerEntries(peer, add(peer, server)));
  }
  return entries;
}

async function generate(databaseUrl: string, scale: ScaleName): Promise<void> {
  const { code, output } = await runChild(process.execPath, [join(FOLDER, 'peers', 'generate.ts'), scale], {
    env: { ...process.env, DATABASE_URL: databaseUrl },
    quiet: true,
  });
  if (code !== 0) throw new Error(`The peers' data could not be made: ${output.trim()}`);
}
