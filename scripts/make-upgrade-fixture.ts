// node scripts/make-upgrade-fixture.ts NAME: keeps a small dump of a database of this version, which every later version must
// be able to upgrade (packages/database/src/upgrade). Run it once, when an issue is finished: the fixtures of earlier ones stay.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import packageFile from '../package.json' with { type: 'json' };
import { loadCouncil } from '../packages/database/src/load/load-council.ts';
import { openDatabase } from '../packages/database/src/open/open-database.ts';
import { keepFixture } from '../packages/database/src/upgrade/keep-fixture.ts';
import { readCouncil } from '../packages/luton/src/read-council.ts';

/** The first rows of these areas, and those that the first highlight names, have between them a row in every table. */
const AREAS = ['2023-24-q3.net-zero', '2016-17-q4.integrated-and-digital-services'];
const ROWS = 4;
const HIGHLIGHTS = 1;

type Council = ReturnType<typeof readCouncil>;
type Edition = Council['editions'][number];

/** What an edition says of those rows, and its first terms. */
function narrowed(edition: Edition): Edition {
  const { head } = edition;
  const named = new Set(edition.highlights.slice(0, HIGHLIGHTS).flatMap((row) => row.indicators));
  const first = edition.indicators.filter(({ area }) => AREAS.includes(`${head.id}.${area}`)).slice(0, ROWS);
  const indicators = edition.indicators.filter((row) => named.has(row.id) || first.includes(row));
  const kept = new Set(indicators.map(({ id }) => id));
  const areas = new Set(indicators.map(({ area }) => `${head.id}.${area}`));
  const only = (ids: readonly string[]) => ids.filter((id) => kept.has(id));
  const about = <Row extends { indicator: string }>(rows: readonly Row[]) =>
    rows.filter((row) => kept.has(row.indicator));
  return {
    head: { ...head, areas: head.areas.filter(({ id }) => areas.has(id)) },
    indicators,
    observations: about(edition.observations),
    targets: about(edition.targets),
    directions: about(edition.directions),
    highlights: edition.highlights
      .map((row) => ({ ...row, indicators: only(row.indicators) }))
      .filter((row) => row.indicators.length > 0),
    commentary: edition.commentary
      .map((row) => ({ ...row, covers: only(row.covers) }))
      .filter((row) => row.covers.length > 0),
    conflicts: edition.conflicts
      .map((row) => ({ ...row, indicators: only(row.indicators) }))
      .filter((row) => row.indicators.length > 0),
    glossary: edition.glossary.slice(0, 5),
  };
}

/** The same with a first figure that was misread, so that the second load corrects it and the dump holds two versions. */
function misread(council: Council): Council {
  const editions = council.editions.map((edition) => ({
    ...edition,
    observations: edition.observations.map((row, index) =>
      index === 0 ? { ...row, raw: 'misread', value: null, status: 'uncertain' as const } : row,
    ),
  }));
  return { ...council, editions, files: council.files.map((file) => ({ ...file, hash: 'misread' })) };
}

const name = process.argv[2];
if (name === undefined || !/^\d{4}-[a-z0-9-]+$/.test(name))
  throw new Error('Usage: make-upgrade-fixture.ts 0001-name');
const dataDirectory = mkdtempSync(join(tmpdir(), 'dial-fixture-'));
const database = await openDatabase({ databaseUrl: undefined, dataDirectory, version: packageFile.version });
const whole = readCouncil();
const council = { ...whole, editions: whole.editions.map(narrowed) };
await loadCouncil(database.prisma, misread(council));
await loadCouncil(database.prisma, council);
console.log(`Wrote ${await keepFixture(database.prisma, name)}`);
await database.close();
rmSync(dataDirectory, { recursive: true });
process.exit(0);
