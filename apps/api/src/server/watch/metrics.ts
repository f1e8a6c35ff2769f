import type { Database } from '@dial/database/open/database';
import type { VersionWatch } from '@dial/database/open/version-watch';
import type { WatchStatement } from '@dial/database/open/watched-adapter';
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';

/** Counts what a server does, as Prometheus reads it. */
export type Metrics = ReturnType<typeof createMetrics>;

/** Seconds. */
const REQUEST_BUCKETS = [0.005, 0.02, 0.1, 0.3, 1, 3, 10, 30];
const STATEMENT_BUCKETS = [0.001, 0.005, 0.02, 0.1, 0.5, 2, 10, 30];

const METHODS = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']);

export function createMetrics(program: string) {
  const register = new Registry();
  const registers = [register];
  collectDefaultMetrics({ register });
  new Gauge({
    name: 'dial_info',
    help: 'The version of the program',
    labelNames: ['version'],
    registers,
  }).set({ version: program }, 1);
  const requests = new Histogram({
    name: 'dial_http_request_duration_seconds',
    help: 'Requests that were not answered from memory',
    labelNames: ['route', 'method', 'status'],
    buckets: REQUEST_BUCKETS,
    registers,
  });
  const errors = new Counter({
    name: 'dial_graphql_errors_total',
    help: 'Errors in answers of the GraphQL API',
    labelNames: ['code'],
    registers,
  });
  const statements = new Histogram({
    name: 'dial_statement_duration_seconds',
    help: 'SQL statements, with what they waited for a connection',
    labelNames: ['outcome'],
    buckets: STATEMENT_BUCKETS,
    registers,
  });
  const runs = new Counter({
    name: 'dial_daily_job_runs_total',
    help: 'Runs of what Dial does by itself',
    labelNames: ['outcome'],
    registers,
  });
  /** Counted on the shortest of ways, so by nothing more than this. */
  const kept = { hits: 0, misses: 0 };
  new Counter({
    name: 'dial_kept_answers_total',
    help: 'Requests that were answered whole from memory (hit), or not (miss)',
    labelNames: ['outcome'],
    registers,
    collect() {
      this.reset();
      this.inc({ outcome: 'hit' }, kept.hits);
      this.inc({ outcome: 'miss' }, kept.misses);
    },
  });
  const statement: WatchStatement = () => {
    const end = statements.startTimer();
    return (error) => void end({ outcome: error === undefined ? 'ok' : 'error' });
  };
  return {
    kept,
    statement,
    answered: (route: string, method: string, status: number, seconds: number) =>
      requests.observe(
        { route, method: METHODS.has(method) ? method : 'other', status: `${Math.floor(status / 100)}xx` },
        seconds,
      ),
    graphqlError: (code: string) => errors.inc({ code }),
    dailyJob: (outcome: 'ok' | 'error') => runs.inc({ outcome }),
    /** Tells of an open database, too. */
    follow: ({ connections }: Database, versions: VersionWatch) => {
      if (connections !== undefined)
        new Gauge({
          name: 'dial_database_connections',
          help: 'Connections to the database in use and idle, and what waits for one',
          labelNames: ['state'],
          registers,
          collect() {
            const { inUse, idle, waiting } = connections();
            this.set({ state: 'in_use' }, inUse);
            this.set({ state: 'idle' }, idle);
            this.set({ state: 'waiting' }, waiting);
          },
        });
      new Gauge({
        name: 'dial_data_version',
        help: 'The version of the data as this process knows it; absent while it is not sure',
        registers,
        collect() {
          const version = versions.known();
          this.remove();
          if (version !== null) this.set(Number(version));
        },
      });
    },
    text: () => register.metrics(),
    contentType: Registry.PROMETHEUS_CONTENT_TYPE,
  };
}
