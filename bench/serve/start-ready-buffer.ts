import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { cacheFolder } from '../data/cache-folder.ts';
import { askOnce } from '../load/ask-once.ts';
import { type Entry, nameOf } from '../load/entry.ts';
import type { Ready } from './ready-buffer.ts';
import { startServer } from './start-server.ts';
import type { StartedServer } from './started-server.ts';

/** Milliseconds. What was asked for once may be compressed better when it is asked for again. */
const COMPRESSES_WITHIN = 5_000;

/** A server that holds the answers to these entries, each of one request, as bytes. */
export async function startReadyBuffer(entries: readonly Entry[]): Promise<StartedServer> {
  const file = join(cacheFolder(), 'ready.json');
  for (const { candidate, requests } of entries) await askOnce(candidate.origin, requests(0));
  await pause(COMPRESSES_WITHIN);
  const ready: Ready[] = [];
  for (const entry of entries) {
    const set = entry.requests(0);
    const answer = await askOnce(entry.candidate.origin, set);
    const fault = entry.fault(answer);
    if (fault !== null) throw new Error(`${nameOf(entry)}: ${fault}`);
    const { headers, body } = answer;
    ready.push({
      path: set.requests[0]?.path ?? '',
      encoding: headers['content-encoding'] === 'br' ? 'br' : 'identity',
      headers: {
        'content-type': String(headers['content-type']),
        ...(headers['content-encoding'] !== undefined && {
          'content-encoding': String(headers['content-encoding']),
        }),
      },
      body: body.toString('base64'),
    });
  }
  writeFileSync(file, JSON.stringify(ready));
  return startServer([join('bench', 'serve', 'ready-buffer.ts'), file], {}, '/readyz');
}
