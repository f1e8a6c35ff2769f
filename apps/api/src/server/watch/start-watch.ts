import type { WatchStatement } from '@dial/database/open/watched-adapter';
import type { Environment } from '../../environment.ts';
import type { Log } from './log.ts';
import type { Watch } from './watch.ts';

/** What watches by the configuration. Nothing is loaded of what is not set. */
export async function startWatch(
  { log: kind, metrics, tracedAs }: Environment,
  log: Log,
  version: string,
  stopping: AbortSignal,
): Promise<Watch> {
  return {
    log,
    tellsAnswers: kind !== 'lines',
    metrics: metrics === null ? null : (await import('./metrics.ts')).createMetrics(version),
    traces: tracedAs === null ? null : (await import('./traces.ts')).startTraces(tracedAs, version),
    stopping,
  };
}

/** Told of each statement; undefined where nothing would note it. */
export function statementWatch({ metrics, traces }: Watch): WatchStatement | undefined {
  const watches = [metrics?.statement, traces?.statement].filter((watch) => watch !== undefined);
  if (watches.length === 0) return undefined;
  return (sql) => {
    const ended = watches.map((watch) => watch(sql));
    return (error) => {
      for (const end of ended) end(error);
    };
  };
}
