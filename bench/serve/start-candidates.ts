import { prepareEmbedded } from '../data/prepare-embedded.ts';
import { preparePostgres } from '../data/prepare-postgres.ts';
import { SCALES, type ScaleName } from '../data/scales.ts';
import type { Candidate, Entry } from '../load/entry.ts';
import { memoryOf } from '../load/process-use.ts';
import type { DatabaseName } from '../options.ts';
import { say } from '../say.ts';
import { contractEntries } from '../workloads/contract-entries.ts';
import { heldEntries, readyEntries } from '../workloads/ready-entries.ts';
import { webEntries } from '../workloads/web-entries.ts';
import { startDial } from './dial-server.ts';
import { peersInstalled, startPeers } from './peers.ts';
import type { Postgres } from './postgres.ts';
import { startReadyBuffer } from './start-ready-buffer.ts';
import type { StartedServer } from './started-server.ts';

/** A server that runs, and how it did at its start. */
export interface Running extends Candidate {
  readonly startedIn: number;
  /** Megabytes of resident memory once it was ready. */
  readonly memoryAtStart: number;
}

export interface Field {
  readonly candidates: readonly Running[];
  readonly entries: readonly Entry[];
}

/**
 * Starts what is to be compared at a scale: Dial on each database, the ready buffer of Dial's own answers, and the peers where they are
 * installed.
 *
 * @param keep is given each server as soon as it runs
 */
export async function startCandidates(
  scale: ScaleName,
  databases: readonly DatabaseName[],
  postgres: Postgres | null,
  keep: (server: StartedServer) => void,
): Promise<Field> {
  const candidates: Running[] = [];
  const entries: Entry[] = [];
  const add = (name: string, server: StartedServer, databasePid: number | null): Running => {
    keep(server);
    const { origin, pid, startedIn } = server;
    const candidate = { name, scale, origin, pid, databasePid, startedIn, memoryAtStart: memoryOf(pid).now };
    candidates.push(candidate);
    return candidate;
  };
  let dial: readonly Entry[] = [];
  for (const database of databases) {
    const place = await prepare(scale, database, postgres);
    say(`${scale}: starting Dial on ${place.databaseUrl ?? place.dataDirectory}`);
    const name = database === 'embedded' ? 'Dial, embedded' : 'Dial, PostgreSQL';
    const pid = database === 'embedded' ? null : (postgres?.pid ?? null);
    const candidate = add(name, await startDial(place), pid);
    dial = await webEntries(candidate);
    entries.push(...dial, ...contractEntries(candidate));
  }
  const buffer = add('Ready buffer', await startReadyBuffer(heldEntries(dial)), null);
  entries.push(...readyEntries(buffer, dial));
  if (postgres !== null && peersInstalled())
    entries.push(...(await startPeers(scale, postgres, (name, server) => add(name, server, postgres.pid))));
  return { candidates, entries };
}

async function prepare(scale: ScaleName, database: DatabaseName, postgres: Postgres | null) {
  if (database === 'embedded')
    return { dataDirectory: await prepareEmbedded(SCALES[scale], say), databaseUrl: undefined };
  if (postgres === null) throw new Error('There is no PostgreSQL to measure on.');
  return {
    dataDirectory: '',
    databaseUrl: postgres.url(await preparePostgres(postgres, SCALES[scale], say)),
  };
}
