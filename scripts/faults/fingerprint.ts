/** What each table holds: its rows, and the digest of them all. */
export type Fingerprint = Readonly<Record<string, string>>;

/** What comes and goes beside the acts: sessions and their like, and what the daily job notes at its time of day. */
const ASIDE = ['Session', 'RateLimit', 'Verification', 'Reminder', 'ViewNotice'];

/** Parts of rows that differ from run to run: random ids, times, digests, and numbers of a sequence, which has gaps after a fault. */
const DIFFERING = [
  ['[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}', 'U'],
  ['\\d{4}-\\d\\d-\\d\\d[T ]\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?(Z|[+-]\\d\\d(:\\d\\d)?)?', 'T'],
  ['[0-9a-f]{32,}', 'H'],
  ['"id":\\d+', '"id":N'],
] as const;

/** A database that statements can be sent to, a row a line with its columns between bars. */
export type Query = (sql: string) => Promise<readonly string[]>;

/** What the database holds; without a table where nothing was migrated. */
export async function fingerprint(query: Query): Promise<Fingerprint> {
  const tables = await query(
    `SELECT c.relname FROM pg_class c WHERE c.relkind = 'r' AND c.relnamespace = 'public'::regnamespace
     AND c.relname <> '_prisma_migrations' AND c.relname <> ALL ('{${ASIDE.join(',')}}') ORDER BY 1`,
  );
  if (tables.length === 0) return {};
  const row = DIFFERING.reduce(
    (text, [pattern, by]) => `regexp_replace(${text}, '${pattern}', '${by}', 'g')`,
    'row_to_json(t)::text',
  );
  const one = (table: string) =>
    `SELECT '${table}' || '|' || count(*) || ' ' || md5(coalesce(string_agg(x, ',' ORDER BY x COLLATE "C"), ''))
     FROM (SELECT ${row} AS x FROM "${table}" t) rows`;
  const lines = await query(tables.map(one).join(' UNION ALL '));
  return Object.fromEntries(lines.map((line) => line.split('|') as [string, string]));
}

/** The tables in which two differ. */
export function differences(a: Fingerprint, b: Fingerprint): readonly string[] {
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].filter((table) => a[table] !== b[table]);
}

/** Rows whose foreign key leads nowhere, by constraint: none in a whole database. */
export async function danglingRows(query: Query): Promise<readonly string[]> {
  const keys = await query(`SELECT format(
      'SELECT %L FROM %s a WHERE %s AND NOT EXISTS (SELECT 1 FROM %s b WHERE %s) LIMIT 1', k.conname, k.conrelid::regclass,
      (SELECT string_agg(format('a.%I IS NOT NULL', x.attname), ' AND ') FROM pg_attribute x
       WHERE x.attrelid = k.conrelid AND x.attnum = ANY (k.conkey)),
      k.confrelid::regclass,
      (SELECT string_agg(format('a.%I = b.%I', x.attname, y.attname), ' AND ') FROM unnest(k.conkey, k.confkey) AS p(x, y)
       JOIN pg_attribute x ON x.attrelid = k.conrelid AND x.attnum = p.x
       JOIN pg_attribute y ON y.attrelid = k.confrelid AND y.attnum = p.y))
    FROM pg_constraint k WHERE k.contype = 'f'`);
  return keys.length === 0 ? [] : query(keys.map((sql) => `(${sql})`).join(' UNION ALL '));
}
