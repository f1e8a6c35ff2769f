import { generatedIds } from '../data/generated-ids.ts';
import { AREAS } from '../data/generated-words.ts';
import { LISTED, SCALES } from '../data/scales.ts';
import { askOnce } from '../load/ask-once.ts';
import type { Candidate, Entry, Work } from '../load/entry.ts';
import { dataFault, heldFault } from './faults.ts';
import { get, post } from './graphql-requests.ts';
import { DIFFERENT, otherWords } from './other-words.ts';
import { operationPath, type WebOperation, webOperation } from './web-operations.ts';

const COMPRESSED = { 'accept-encoding': 'br, gzip' };

/** The web app's own operations by GET and their hash: again and again the same, held already, and the list by other variables. */
export async function webEntries(candidate: Candidate): Promise<Entry[]> {
  const entries: Entry[] = [];
  for (const asked of questions(candidate)) {
    const { work, at, count } = asked;
    const path = operationPath(asked.operation, asked.variables);
    const same = {
      candidate,
      work,
      fault: (answer) => dataFault(answer, at, count),
    } satisfies Partial<Entry>;
    const { headers } = await askOnce(candidate.origin, get([path]));
    const held = get([path], { 'if-none-match': String(headers.etag) });
    entries.push(
      { ...same, state: 'unchanged', requests: () => get([path]) },
      { ...same, state: 'unchanged, compressed', requests: () => get([path], COMPRESSED) },
      { ...same, state: '304', requests: () => held, fault: heldFault },
    );
    if (work !== 'list') continue;
    const { operation, variables } = asked;
    const query = operation.body.replace(/\s+/g, ' ');
    const other = (search: string) => operationPath(operation, { ...variables, filter: { search } });
    entries.push(
      { ...same, state: 'unchanged, by POST', requests: () => post(query, [variables]) },
      {
        ...same,
        state: 'not cached, by GET',
        requests: (pass) => get(otherWords(DIFFERENT, pass).map(other)),
      },
    );
  }
  return entries;
}

interface Question {
  readonly work: Work;
  readonly operation: WebOperation;
  readonly variables: object;
  /** Where its answer has so many things. */
  readonly at: string;
  readonly count: number;
}

function questions({ scale }: Candidate): Question[] {
  const { edition, indicators } = generatedIds(SCALES[scale]);
  return [
    {
      work: 'list',
      operation: webOperation('IndicatorsRows'),
      variables: { edition, filter: {} },
      at: 'scorecardColumns.title',
      count: LISTED,
    },
    {
      work: 'detail',
      operation: webOperation('Indicator'),
      variables: { edition, indicator: indicators[0] },
      at: 'indicator.observations',
      // Its figures, and the target of each of two editions.
      count: SCALES[scale].quarters + 2,
    },
    {
      work: 'headline',
      operation: webOperation('Headline'),
      variables: { edition },
      at: 'edition.areas',
      count: AREAS.length,
    },
  ];
}
