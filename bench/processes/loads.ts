import { generatedIds } from '../data/generated-ids.ts';
import { SCALES } from '../data/scales.ts';
import type { Answer } from '../load/ask-once.ts';
import type { Candidate, Entry } from '../load/entry.ts';
import type { RequestSet } from '../load/request-set.ts';
import { contractEntries } from '../workloads/contract-entries.ts';
import { webEntries } from '../workloads/web-entries.ts';

/** What is asked of the processes. */
export interface ProcessLoad {
  /** "list, unchanged" */
  readonly name: string;
  readonly requests: (pass: number) => RequestSet;
  readonly fault: (answer: Answer) => string | null;
}

/** Of the other loads those that tell the ways an answer can come: whole from memory, as a 304, from rows in memory, and from PostgreSQL. */
const CHOSEN = ['list, unchanged, compressed', 'list, 304', 'list, not cached, by GET', 'detail, not cached'];

export async function processLoads(candidate: Candidate): Promise<ProcessLoad[]> {
  const entries = [...(await webEntries(candidate)), ...contractEntries(candidate)];
  const named = entries.map((entry: Entry) => ({ ...entry, name: `${entry.work}, ${entry.state}` }));
  const chosen = CHOSEN.flatMap((name) => named.find((one) => one.name === name) ?? []);
  if (chosen.length < CHOSEN.length) throw new Error('A load of the processes has another name now.');
  return [...chosen, page(candidate)];
}

/** A page's HTML, with its title. */
function page({ scale }: Candidate): ProcessLoad {
  const { edition } = generatedIds(SCALES[scale]);
  return {
    name: 'page, its HTML',
    requests: () => ({
      method: 'GET',
      headers: { accept: 'text/html', 'accept-encoding': 'br, gzip' },
      requests: [{ path: `/editions/${edition}/indicators` }],
    }),
    fault: ({ status, text }) =>
      status === 200 && text.includes('<title>') ? null : `answered ${status}: ${text.slice(0, 200)}`,
  };
}
