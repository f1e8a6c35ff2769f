import { generatedIds } from '../data/generated-ids.ts';
import { LISTED, type Scale } from '../data/scales.ts';
import { askOnce } from '../load/ask-once.ts';
import type { Candidate, Entry, Work } from '../load/entry.ts';
import type { RequestSet } from '../load/request-set.ts';
import { CONTRACT_DETAIL, CONTRACT_HEADLINE, CONTRACT_LIST } from './documents.ts';
import { dataFault, heldFault } from './faults.ts';
import { otherKinds } from './other-kinds.ts';
import { otherWords } from './other-words.ts';
import { operationPath, webOperation } from './web-operations.ts';

/** How many requests that differ one pass sends in turn. More than are answered in it, or a cache would help. */
const DIFFERENT = 20_000;

const WEB = { 'apollo-require-preflight': 'true', accept: 'application/json' };
const OUTSIDE = { 'content-type': 'application/json', accept: 'application/json' };
const COMPRESSED = { 'accept-encoding': 'br, gzip' };

/** Every load on Dial, by work. */
export async function dialEntries(candidate: Candidate, scale: Scale): Promise<Entry[]> {
  const { edition, indicators } = generatedIds(scale);
  const [indicator = ''] = indicators;
  // Its figures, and the target of each of two editions.
  const history = scale.quarters + 2;
  const get = (path: string, headers = {}): RequestSet => ({
    method: 'GET',
    headers: { ...WEB, ...headers },
    requests: [{ path }],
  });
  const post = (query: string, all: readonly object[]): RequestSet => ({
    method: 'POST',
    headers: OUTSIDE,
    requests: all.map((variables) => ({ path: '/graphql', body: JSON.stringify({ query, variables }) })),
  });
  const rows = webOperation('IndicatorsRows');
  const works: readonly Web[] = [
    {
      work: 'list',
      operation: 'IndicatorsRows',
      variables: { edition, filter: {} },
      at: 'scorecard',
      count: LISTED,
    },
    {
      work: 'detail',
      operation: 'Indicator',
      variables: { edition, indicator },
      at: 'indicator.observations',
      count: history,
    },
    { work: 'headline', operation: 'Headline', variables: { edition }, at: 'edition.areas', count: 12 },
  ];
  const entries: Entry[] = [];
  const add = (work: Work, state: string, requests: Entry['requests'], fault: Entry['fault']) =>
    entries.push({ candidate, work, state, requests, fault });

  for (const { work, operation, variables, at, count } of works) {
    const path = operationPath(webOperation(operation), variables);
    const fault: Entry['fault'] = (answer) => dataFault(answer, at, count);
    const { headers } = await askOnce(candidate.origin, get(path));
    const held = { 'if-none-match': String(headers.etag) };
    add(work, 'unchanged', () => get(path), fault);
    add(work, 'unchanged, compressed', () => get(path, COMPRESSED), fault);
    add(work, '304', () => get(path, held), heldFault);
  }
  add(
    'list',
    'unchanged, by POST',
    () => post(rows.body.replace(/\s+/g, ' '), [{ edition, filter: {} }]),
    (answer) => dataFault(answer, 'scorecard', LISTED),
  );
  add(
    'list',
    'not cached, by GET',
    (pass) => ({
      ...get(''),
      requests: otherWords(DIFFERENT, pass).map((search) => ({
        path: operationPath(rows, { edition, filter: { search } }),
      })),
    }),
    (answer) => dataFault(answer, 'scorecard', LISTED),
  );
  add(
    'list',
    'of the contract, unchanged',
    () => post(CONTRACT_LIST, [{ edition }]),
    (answer) => dataFault(answer, 'indicatorReports.nodes', LISTED),
  );
  add(
    'list',
    'of the contract, not cached',
    (pass) =>
      post(
        CONTRACT_LIST,
        otherWords(DIFFERENT, pass).map((search) => ({ edition, search })),
      ),
    (answer) => dataFault(answer, 'indicatorReports.nodes', LISTED),
  );
  add(
    'detail',
    'not cached',
    (pass) =>
      post(
        CONTRACT_DETAIL,
        otherKinds(DIFFERENT, pass).map((kinds, index) => ({
          indicator: indicators[index % indicators.length],
          kinds,
        })),
      ),
    (answer) => dataFault(answer, 'indicator.reports', 2),
  );
  add(
    'headline',
    'not cached',
    (pass) =>
      post(
        CONTRACT_HEADLINE,
        otherWords(DIFFERENT, pass).map((search) => ({ edition, search })),
      ),
    (answer) => dataFault(answer, 'furthest.nodes', 8),
  );
  return entries;
}

interface Web {
  readonly work: Work;
  readonly operation: string;
  readonly variables: object;
  /** Where its answer has so many things. */
  readonly at: string;
  readonly count: number;
}
