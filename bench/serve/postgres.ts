import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { aptInstall } from '../../scripts/checks/apt-install.ts';
import { findPostgres } from '../../scripts/checks/find-postgres.ts';
import { freePort } from '../../scripts/checks/free-port.ts';
import {
  type ClusterServer,
  clusterIn,
  dataFolder,
  makeCluster,
  startCluster,
} from '../../scripts/checks/postgres-cluster.ts';
import { cacheFolder } from '../data/cache-folder.ts';

/** A PostgreSQL server of the benchmark's own. */
export interface Postgres extends Omit<ClusterServer, 'end'> {
  stop(): Promise<void>;
}

/** What differs from PostgreSQL's defaults: memory as a small server has it, and no waiting for the disk while it is filled. */
const SETTINGS = ['shared_buffers=512MB', 'max_connections=100', 'max_wal_size=8GB', 'fsync=off'];

/** Starts it on the cluster that is kept between runs, made if absent. @throws NoPostgres */
export async function startPostgres(): Promise<Postgres> {
  if (findPostgres() === undefined) await aptInstall('postgresql');
  const folder = join(cacheFolder(), 'postgres');
  mkdirSync(folder, { recursive: true });
  const cluster = await clusterIn(folder);
  if (!existsSync(dataFolder(cluster))) await makeCluster(cluster);
  const { end, ...server } = await startCluster(cluster, await freePort(), SETTINGS);
  return { ...server, stop: () => end('SIGINT') };
}
