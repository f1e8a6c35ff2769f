import type { EditionData } from './edition-data.ts';

/** Editions of which files are kept in memory: a council's last few years. */
const MOST_KEPT = 12;

/** Keeps the files of editions while the data stays as it is: making all of an edition takes some tenths of a second. */
export function keptData(): (version: string, key: string, make: () => EditionData) => EditionData {
  let at = '';
  const kept = new Map<string, EditionData>();
  return (version, key, make) => {
    if (version !== at) kept.clear();
    at = version;
    const data = kept.get(key) ?? make();
    // What was asked for last goes last.
    kept.delete(key);
    kept.set(key, data);
    const [oldest] = kept.keys();
    if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest);
    return data;
  };
}
