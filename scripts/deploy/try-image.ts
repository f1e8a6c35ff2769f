// `pnpm try:image`: the steps of deploy/Containerfile without a container engine, and its program run from there as another user,
// who may write to nothing but what is mounted.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, chownSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { freePort } from '../checks/free-port.ts';
import { withTemporaryPostgres } from '../checks/temporary-postgres.ts';
import { withTemporaryFolder } from '../checks/with-temporary-folder.ts';
import { CannotGoOn } from '../launch/cannot-go-on.mjs';
import { runChild } from '../launch/child.mjs';
import { reportFailure } from '../launch/report-failure.mjs';
import { askImage } from './ask-image.ts';
import { copyBuildContext } from './build-context.ts';
import { readStages, texts, variablesOf } from './containerfile.ts';
import { folderSize } from './folder-size.ts';

const [build, image] = readStages();
const [user = 0] = texts(image, 'USER').map((text) => Number.parseInt(text, 10));

async function tryImage(folder: string): Promise<void> {
  const [context, dial, mounted] = ['build', 'dial', 'mounted'].map((name) => join(folder, name));
  if (context === undefined || dial === undefined || mounted === undefined) return;
  chmodSync(folder, 0o755);
  copyBuildContext(context);
  for (const command of texts(build, 'RUN')) {
    console.log(command);
    const { code } = await runChild('sh', ['-c', command.replaceAll('/dial', dial)], { cwd: context });
    if (code !== 0) throw new CannotGoOn(`That failed, with ${code}.`);
  }
  for (const part of ['.', 'node_modules', 'packages', 'apps/web', 'apps/api', 'prisma'])
    console.log(`${(folderSize(join(dial, part)) / 1e6).toFixed(1).padStart(8)} MB  ${part}`);
  await runChild('chmod', ['-R', 'a-w', dial]);
  mkdirSync(mounted);
  if (process.getuid?.() === 0) chownSync(mounted, user, user);
  await run('the embedded database', dial, mounted, { DIAL_DATA_DIR: join(mounted, 'dial') });
  const secret = 'tried-without-a-container-engine-';
  const onPostgres = await withTemporaryPostgres((url) =>
    run('PostgreSQL', dial, mounted, { DATABASE_URL: url, DIAL_SECRET: secret }),
  );
  if (onPostgres !== undefined) console.log(`Not tried on PostgreSQL: ${onPostgres.why}`);
  await runChild('chmod', ['-R', 'u+w', dial]);
}

async function run(name: string, cwd: string, TMPDIR: string, database: NodeJS.ProcessEnv): Promise<void> {
  const port = await freePort();
  const env = { ...variablesOf(image), ...database, HOST: '127.0.0.1', PORT: String(port), TMPDIR };
  const other = process.getuid?.() === 0 ? { uid: user, gid: user } : {};
  const [command = ''] = texts(image, 'CMD');
  const [, ...args]: readonly string[] = JSON.parse(command);
  const server = spawn(process.execPath, args, { cwd, env, stdio: ['ignore', 'pipe', 'inherit'], ...other });
  const ended = once(server, 'exit');
  try {
    await once(server.stdout, 'data');
    server.stdout.resume();
    for (const line of await askImage(`http://127.0.0.1:${port}`, ended)) console.log(`${name}: ${line}`);
  } finally {
    server.kill('SIGTERM');
  }
  const [code] = await ended;
  if (code !== 0) throw new CannotGoOn(`It did not end well: ${code}`);
  console.log(`${name}: ended with 0`);
}

await withTemporaryFolder(tryImage).catch(reportFailure);
