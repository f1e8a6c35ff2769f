import type { VersionWatch } from '../open/version-watch.ts';
import type { Reader } from './reader.ts';

/**
 * Makes readers that keep the rows of each statement in memory for as long as the data stands, the least lately asked for making way.
 * For reads that depend on the versioned data and the reader's visibility alone, as all of the public's do. Nobody changes what
 * they are given.
 *
 * @param most rows of all statements together
 */
export function rowKeeper(versions: Pick<VersionWatch, 'known'>, most: number): (reader: Reader) => Reader {
  let version: string | null = null;
  let kept = new Map<string, Kept>();
  let count = 0;
  const makeRoom = () => {
    for (const [key, { rows }] of kept) {
      if (count <= most) return;
      kept.delete(key);
      count -= rows;
    }
  };
  const keep = (of: typeof kept, key: string, answer: Promise<unknown[]>) => {
    const one: Kept = { answer, rows: 1 };
    of.set(key, one);
    answer.then(
      ({ length }) => {
        // What was asked of data that stands no longer is nobody's.
        if (of !== kept || of.get(key) !== one) return;
        one.rows += length;
        count += one.rows;
        makeRoom();
      },
      () => {
        if (of.get(key) === one) of.delete(key);
      },
    );
  };
  return (reader) => ({
    visibility: reader.visibility,
    rows: <T>(sql: Parameters<Reader['rows']>[0]) => {
      const known = versions.known();
      if (known === null) return reader.rows<T>(sql);
      if (known !== version) {
        version = known;
        kept = new Map();
        count = 0;
      }
      const key = `${reader.visibility}\0${sql.sql}\0${JSON.stringify(sql.values)}`;
      const held = kept.get(key);
      if (held === undefined) {
        const answer = reader.rows<T>(sql);
        keep(kept, key, answer);
        return answer;
      }
      kept.delete(key);
      kept.set(key, held);
      // The same statement, so the same rows.
      return held.answer as Promise<T[]>;
    },
  });
}

interface Kept {
  readonly answer: Promise<unknown[]>;
  /** And one for the statement. */
  rows: number;
}
