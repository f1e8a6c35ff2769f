import { flushCompileCache } from 'node:module';
import { OperatorError } from '@dial/database/failure';
import { openDatabase } from '@dial/database/open/open-database';
import type { VersionWatch } from '@dial/database/open/version-watch';
import { followRules } from '@dial/database/write/follow-rules';
import { COUNCIL_NAME, DATA_LICENCE } from '@dial/luton/council';
import { DataFileError } from '@dial/luton/data-file-error';
import packageFile from '../../../package.json' with { type: 'json' };
import { EnvironmentError, readEnvironment } from './environment.ts';
import { type DailyJob, startDailyJob } from './reminders/daily-job.ts';
import { buildServer } from './server/build-server.ts';
import { deploymentSecret } from './server/deployment-secret.ts';
import { loadDataFiles } from './server/load-data-files.ts';
import { createSignIn } from './sign-in/sign-in.ts';
import { startPeople } from './sign-in/start-people.ts';
import { readParticulars } from './statements/read-particulars.ts';

/** Opens the database, brings it up to the data files, and serves. Says each step on the way. */
async function start(): Promise<void> {
  const environment = readEnvironment(process.env);
  const { host, port, mail } = environment;
  const particulars = readParticulars(environment.councilFile);
  say('Opening the database …');
  const database = await openDatabase({ ...environment, version: packageFile.version });
  say(`Opened the ${database.kind} database ${database.place}`);
  if (database.appliedMigrations.length > 0) say(`Applied ${database.appliedMigrations.length} migration(s)`);

  let server: Awaited<ReturnType<typeof buildServer>>;
  let address: string;
  let dailyJob: DailyJob;
  let versions: VersionWatch;
  try {
    for (const line of await loadDataFiles(database.prisma)) say(line);
    const followed = await followRules(database.prisma);
    const anew = followed === null ? 0 : Object.values(followed).flat().length;
    if (anew > 0) say(`Worked ${anew} rows out anew, as the rules have changed`);
    for (const line of await startPeople(database.prisma, environment)) say(line);
    const prisma = await database.forRequests();
    const mailer =
      mail === null ? null : (await import('./server/mailer.ts')).createMailer(mail.smtpUrl, mail.from);
    const signIn = await createSignIn(prisma, {
      url: environment.url,
      secret: environment.secret ?? deploymentSecret(environment.dataDirectory),
      council: COUNCIL_NAME,
      mailer,
      openIdConnect: environment.openIdConnect,
      demonstration: environment.demonstration,
    });
    versions = await database.followVersion();
    server = await buildServer({
      database: { ...database, prisma },
      versions,
      council: { name: COUNCIL_NAME, licence: DATA_LICENCE, particulars },
      signIn,
      trustedProxies: environment.trustedProxies,
      introspection: environment.introspection,
    });
    address = await server.listen({ host, port });
    const { url } = environment;
    dailyJob = startDailyJob({ prisma, mailer, url, council: COUNCIL_NAME, now: () => new Date(), say });
  } catch (error) {
    await database.close();
    throw error;
  }
  let stopping = false;
  const stop = () => {
    // A signal to the whole group of processes arrives twice.
    if (stopping) return;
    stopping = true;
    void dailyJob
      .stop()
      .then(() => server.close())
      .then(() => versions.stop())
      .then(() => database.close())
      .then(() => process.exit(0));
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
  say(`Dial is at ${address}/`);
  // Where npm start said to keep what was compiled: now, as not every program is let end by itself.
  flushCompileCache();
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** A sentence with the mend where we know one; else the error as it is. */
function explain(error: unknown): string {
  if (error instanceof OperatorError || error instanceof EnvironmentError || error instanceof DataFileError) {
    return error.message;
  }
  if (error instanceof Error && 'code' in error) {
    const { code } = error;
    const port = 'port' in error ? ` ${error.port}` : '';
    if (code === 'EADDRINUSE')
      return `The port${port} is in use. Stop the program that uses it, or set PORT to another one.`;
    if (code === 'EACCES') return 'This user may not use the port. Set PORT to one above 1023.';
    if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
      return 'HOST is not an address of this machine. Set it to 127.0.0.1 or 0.0.0.0.';
  }
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

start().catch((error: unknown) => {
  process.stderr.write(`Dial did not start. ${explain(error)}\n`);
  process.exit(1);
});
