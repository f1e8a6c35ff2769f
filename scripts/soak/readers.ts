import { type Session, send, sendGraphql } from '../running/session.ts';
import type { Tally } from './tally.ts';

const EDITION = '2023-24-q3';

/** The first kinds are small; of the whole files, which every write makes be put together anew, one request in so many is. */
const LIGHT = 6;
const HEAVY_EVERY = 25;

const HEADLINE = `{ edition(id: "${EDITION}") { title headline { computed { red amber green } published { red amber green } } } }`;
const LIST = `query ($after: String) { indicatorReports(edition: "${EDITION}", first: 25, after: $after) {
  totalCount nodes { id indicator { id title } rating { rag } } pageInfo { endCursor hasNextPage } } }`;
const DETAIL = `query ($id: ID!) { indicator(id: $id) { id title reports { id rating { rag computed } } } }`;
const SCORECARD = `{ scorecard(edition: "${EDITION}") { areaId areaName directorateId } }`;
const SEARCH = 'query ($text: String!) { search(text: $text) { detail } }';
const WORDS = ['housing', 'air quality', 'crime', 'school', 'council tax', 'homeles'];

/** What readers ask for, in turn: an answer with the data, or the file. */
export async function readers(visitor: Session, officer: Session): Promise<Readers> {
  const ids = await indicatorIds(visitor);
  const asking = (session: Session, query: string, variables?: object) => ({
    send: () => sendGraphql(session, query, variables),
    read: (text: string) =>
      /^\{"data":\{"\w+":(?!null)/.test(text) ? ('done' as const) : ('failed' as const),
  });
  const fetching = (path: string, begins: string) => ({
    send: () => send(visitor, path),
    read: (text: string) => (text.startsWith(begins) ? ('done' as const) : ('failed' as const)),
  });
  const kinds = [
    ['headline', () => asking(visitor, HEADLINE)],
    ['list', () => asking(visitor, LIST)],
    ['indicator', (turn: number) => asking(visitor, DETAIL, { id: ids[turn % ids.length] })],
    ['search', (turn: number) => asking(visitor, SEARCH, { text: WORDS[turn % WORDS.length] })],
    ['headline, signed in', () => asking(officer, HEADLINE)],
    ['indicator, signed in', (turn: number) => asking(officer, DETAIL, { id: ids[turn % ids.length] })],
    ['all rows', () => asking(visitor, SCORECARD)],
    ['open data, JSON', () => fetching(`/data/${EDITION}/indicators.json`, '[')],
    ['open data, CSV', () => fetching(`/data/${EDITION}/observations.csv`, 'edition,')],
    ['feed', () => fetching('/editions.atom', '<?xml')],
  ] as const;
  const light = kinds.slice(0, LIGHT);
  const heavy = kinds.slice(LIGHT);
  return async (turn, tally) => {
    const isHeavy = turn % HEAVY_EVERY === 0;
    const among = isHeavy ? heavy : light;
    const [kind, of] = among[(isHeavy ? turn / HEAVY_EVERY : turn) % among.length] ?? kinds[0];
    const { send: ask, read } = of(turn);
    const began = performance.now();
    tally.count(kind, began, await ask(), read);
  };
}

/** Sends the request of a turn. */
export type Readers = (turn: number, tally: Tally) => Promise<void>;

async function indicatorIds(visitor: Session): Promise<readonly string[]> {
  const { text } = await sendGraphql(visitor, LIST);
  const { data } = JSON.parse(text) as {
    data: { indicatorReports: { nodes: readonly { indicator: { id: string } }[] } };
  };
  return data.indicatorReports.nodes.map(({ indicator }) => indicator.id);
}
