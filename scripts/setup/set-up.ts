import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { CannotGoOn } from '../launch/cannot-go-on.mjs';
import { runChild } from '../launch/child.mjs';
import { step } from '../launch/progress.mjs';
import { ROOT } from '../launch/root.mjs';
import { workspaceFolders } from '../workspace/workspace-folders.ts';
import { fingerprint } from './fingerprint.ts';
import { readStamp, writeStamp } from './stamp.ts';

interface Task {
  readonly name: string;
  readonly command: readonly [string, ...string[]];
  readonly env?: NodeJS.ProcessEnv;
  /** What the result is made from: files and folders of the repository. */
  readonly inputs: readonly string[];
  /** The folder that the command writes; it holds the stamp. */
  readonly result: string;
  readonly mend?: string;
}

const INSTALL: Task = {
  name: 'Installing the packages',
  command: [
    'pnpm',
    'install',
    '--frozen-lockfile',
    '--prefer-offline',
    '--config.confirm-modules-purge=false',
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
  if (existsSync(join(ROOT, 'apps', 'web', 'package.json'))) await bringUpToDate(BUILD);
  else console.log(`${BUILD.name} … there is no apps/web in this copy yet`);
}

async function bringUpToDate({
  name,
  command: [program, ...args],
  env,
  inputs,
  result,
  mend,
}: Task): Promise<void> {
  const stamp = join(ROOT, result, '.dial-stamp');
  const now = fingerprint(ROOT, inputs);
  if (readStamp(stamp) === now) return;
  rmSync(stamp, { force: true });
  const { code, output } = await step(
    name,
    () =>
      runChild(program, args, {
        cwd: ROOT,
        env: { ...process.env, ...env },
        quiet: true,
        shell: process.platform === 'win32',
      }),
    (child) => (child.code === 0 ? 'done' : 'failed'),
  );
  if (code !== 0) throw new CannotGoOn([output.trim(), ...(mend === undefined ? [] : [mend])].join('\n\n'));
  writeStamp(stamp, now);
}
