import { join } from 'node:path';
import { workspaceFolders } from '../workspace/workspace-folders.ts';
import { bringUpToDate, type Task } from './bring-up-to-date.ts';

const INSTALL: Task = {
  name: 'Installing the packages',
  command: [
    'pnpm',
    'install',
    '--frozen-lockfile',
    '--prefer-offline',
    '--config.confirm-modules-purge=false',
    // Without a network the usual pauses between attempts, for hundreds of packages, take a quarter of an hour.
    '--config.fetch-retry-mintimeout=500',
    '--config.fetch-retry-maxtimeout=2000',
  ],
  inputs: [
    'pnpm-lock.yaml',
    'pnpm-workspace.yaml',
    ...['.', ...workspaceFolders()].map((folder) => join(folder, 'package.json')),
  ],
  result: 'node_modules',
  mend: 'Installing needs the npm registry whenever the packages have changed: connect this machine to the network and run the command again. If a package.json was changed, run `pnpm install` first, to bring pnpm-lock.yaml up to date.',
};

const GENERATE: Task = {
  name: "Generating the database's client",
  command: [
    'pnpm',
    '--filter',
    '@dial/database',
    'exec',
    'prisma',
    'generate',
    '--schema',
    '../../prisma/schema.prisma',
  ],
  // Prisma asks for its native schema engine even here, where it is not used: any existing file will do.
  env: {
    PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
    PRISMA_HIDE_UPDATE_MESSAGE: '1',
    CHECKPOINT_DISABLE: '1',
  },
  inputs: ['prisma/schema.prisma', 'packages/database/package.json'],
  result: 'packages/database/src/generated',
};

const WEB_TYPES: Task = {
  name: "Generating the web app's types of the API",
  command: ['pnpm', '--filter', '@dial/web', 'run', 'schema'],
  inputs: ['apps/api/schema.graphql', 'apps/web/package.json', 'apps/web/tsconfig.json'],
  result: 'apps/web/src/generated',
};

const BUILD: Task = {
  name: 'Building the web app',
  command: ['pnpm', '--filter', '@dial/web', 'run', 'build'],
  inputs: ['apps/web', 'packages/domain', 'apps/api/schema.graphql', 'pnpm-lock.yaml', 'tsconfig.base.json'],
  result: 'apps/web/dist',
};

/** Brings everything that is made from the repository up to date, doing only what has changed. */
export async function setUp(): Promise<void> {
  await bringUpToDate(INSTALL);
  await bringUpToDate(GENERATE);
  await bringUpToDate(WEB_TYPES);
  await bringUpToDate(BUILD);
}
