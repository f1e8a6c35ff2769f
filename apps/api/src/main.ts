import type { Server } from 'node:http';
import { flushCompileCache } from 'node:module';
import { openDatabase } from '@dial/database/open/open-database';
import type { VersionWatch } from '@dial/database/open/version-watch';
import { followRules } from '@dial/database/write/follow-rules';
import { COUNCIL_NAME, DATA_LICENCE } from '@dial/luton/council';
import { DataFileError } from '@dial/luton/data-file-error';
import packageFile from '../../../package.json' with { type: 'json' };
import { readEnvironment } from './environment.ts';
import { explainError } from './explain-error.ts';
import { type DailyJob, startDailyJob } from './reminders/daily-job.ts';
import { buildServer } from './server/build-server.ts';
import { deploymentSecret } from './server/deployment-secret.ts';
import { loadDataFiles } from './server/load-data-files.ts';
import { stopInOrder } from './server/stop-in-order.ts';
import { createLog } from './server/watch/log.ts';
import { startWatch, statementWatch } from './server/watch/start-watch.ts';
import { encryptAnew } from './sign-in/encrypt-anew.ts';
import { createSignIn } from './sign-in/sign-in.ts';
import { startPeople } from './sign-in/start-people.ts';
import { readParticulars } from './statements/read-particulars.ts';

let log = createLog('lines');

/** Opens the database, brings it up to the data files, and serves. Says each step on the way. */
async function start(): Promise<void> {
  const environment = readEnvironment(process.env);
  const { host, port, mail } = environment;
  const particulars = readParticulars(environment.councilFile);
  log = createLog(environment.log);
  const stopping = new AbortController();
  const watch = await startWatch(environment, log, packageFile.version, stopping.signal);
  say('Opening the database …');
  const database = await openDatabase({
    ...environment,
    version: packageFile.version,
    watch: statementWatch(watch),
  });
  say(`Opened the ${database.kind} database ${database.place}`);
  if (database.appliedMigrations.length > 0) say(`Applied ${database.appliedMigrations.length} migration(s)`);

  let server: Awaited<ReturnType<typeof buildServer>>;
  let address: string;
  let dailyJob: DailyJob;
  let versions: VersionWatch;
  let metricsServer: Server | undefined;
  try {
    for (const line of await loadDataFiles(database.prisma)) say(line);
    const followed = await followRules(database.prisma);
    const anew = followed === null ? 0 : Object.values(followed).flat().length;
    if (anew > 0) say(`Worked ${anew} rows out anew, as the rules have changed`);
    for (const line of await startPeople(database.prisma, environment)) say(line);
    for (const line of await encryptAnew(database.prisma, environment)) say(line);
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
      watch,
    });
    if (environment.metrics !== null && watch.metrics) {
      watch.metrics.follow(database, versions);
      const { serveMetrics } = await import('./server/watch/serve-metrics.ts');
      metricsServer = await serveMetrics(watch.metrics, environment.metrics);
      say(`Metrics are at http://${environment.metrics.host}:${environment.metrics.port}/metrics`);
    }
    address = await server.listen({ host, port });
    const { url } = environment;
    const ran = watch.metrics?.dailyJob;
    dailyJob = startDailyJob({ prisma, mailer, url, council: COUNCIL_NAME, now: () => new Date(), say, ran });
  } catch (error) {
    metricsServer?.close();
    await database.close();
    throw error;
  }
  const stop = () => {
    // A signal to the whole group of processes arrives twice.
    if (stopping.signal.aborted) return;
    stopping.abort();
    void stopInOrder({
      server,
      delay: environment.stopDelay,
      job: dailyJob,
      close: [
        () => versions.stop(),
        () => database.close(),
        async () => metricsServer?.close(),
        async () => watch.traces?.stop(),
      ],
      say,
    }).then((code) => process.exit(code));
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
  say(`Dial is at ${address}/`);
  // Where npm start said to keep what was compiled: now, as not every program is let end by itself.
  flushCompileCache();
}

function say(line: string): void {
  log.info(line);
}

/** Why Dial did not start: the ports and the disk beside what every command may meet. */
function explainStart(error: unknown): string {
  if (error instanceof DataFileError) return error.message;
  if (error instanceof Error && /No space left on device/.test(error.message))
    return 'The disk of the database is full. Make room on it, and start Dial again: what was begun is undone.';
  if (error instanceof Error && 'code' in error) {
    const { code } = error;
    const port = 'port' in error ? ` ${error.port}` : '';
    if (code === 'EADDRINUSE')
      return `The port${port} is in use. Stop the program that uses it, or set PORT (or DIAL_METRICS_PORT) to another one.`;
    if (code === 'EACCES') return 'This user may not use the port. Set PORT to one above 1023.';
    if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
      return 'HOST (or DIAL_METRICS_HOST) is not an address of this machine. Set it to 127.0.0.1 or 0.0.0.0.';
  }
  return explainError(error);
}

start().catch((error: unknown) => {
  log.fatal(`Dial did not start. ${explainStart(error)}`);
  process.exit(1);
});
