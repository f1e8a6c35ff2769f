import {
  chmodSync,
  cpSync,
  existsSync,
  globSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { OperatorError } from '../failure.ts';
import { readMigrations } from '../migrate/migration-files.ts';
import { hashFiles } from '../testing/hash-files.ts';
import { temporaryDirectory } from '../testing/temporary-directory.ts';
import { openEmbedded } from './open-embedded.ts';

const original = temporaryDirectory();
let migrationsTable = '';

beforeAll(async () => {
  const database = await openEmbedded(original.path, '1.2.3');
  await database.prisma.document.create({ data: { id: 'kept.txt', title: 'Kept' } });
  const [row] = await database.prisma.$queryRaw<
    { path: string }[]
  >`SELECT pg_relation_filepath('_prisma_migrations') AS path`;
  migrationsTable = row?.path ?? '';
  await database.close();
});

afterAll(() => original[Symbol.dispose]());

function copy() {
  const directory = temporaryDirectory();
  cpSync(original.path, directory.path, { recursive: true });
  return directory;
}

/** Opens the directory, counts the documents and closes it. */
async function countDocuments(directory: string): Promise<number> {
  const database = await openEmbedded(directory, '1.2.4');
  const count = await database.prisma.document.count();
  await database.close();
  return count;
}

describe('an embedded database directory', () => {
  test('records program, schema and PostgreSQL version', async () => {
    using directory = copy();
    const record = () => JSON.parse(readFileSync(join(directory.path, 'dial.json'), 'utf8')) as object;
    const schema = readMigrations().at(-1)?.name;
    expect(record()).toEqual({ program: 'dial', version: '1.2.3', schema, postgres: '18' });
    expect(await countDocuments(directory.path)).toBe(1);
    expect(record()).toMatchObject({ version: '1.2.4', schema });
  });

  test('is closed to other users of the machine, also one that was open to them', async () => {
    const mode = (directory: string) => statSync(join(directory, 'postgres')).mode & 0o777;
    expect(mode(original.path)).toBe(0o700);
    using directory = copy();
    chmodSync(join(directory.path, 'postgres'), 0o755);
    await countDocuments(directory.path);
    expect(mode(directory.path)).toBe(0o700);
  });

  test('is opened with as much memory for its pages as pays', async () => {
    using directory = copy();
    const { prisma, close } = await openEmbedded(directory.path, 'test');
    expect(await prisma.$queryRaw`SHOW shared_buffers`).toEqual([{ shared_buffers: '16MB' }]);
    await close();
  });

  test('that was left half made is made anew', async () => {
    using directory = temporaryDirectory();
    mkdirSync(join(directory.path, 'postgres.new/base'), { recursive: true });
    writeFileSync(join(directory.path, 'postgres.new/PG_VERSION'), '18\n');
    writeFileSync(join(directory.path, 'dial.json.new'), '{');
    expect(await countDocuments(directory.path)).toBe(0);
    expect(existsSync(join(directory.path, 'postgres.new'))).toBe(false);
  });

  test('that was left between its record and its files is made anew', async () => {
    using directory = copy();
    renameSync(join(directory.path, 'postgres'), join(directory.path, 'postgres.new'));
    const record = { program: 'dial', version: 'new', schema: null, postgres: '18' };
    writeFileSync(join(directory.path, 'dial.json'), JSON.stringify(record));
    expect(await countDocuments(directory.path)).toBe(0);
  });

  test('whose files are gone though it had a schema is damaged, not made anew', async () => {
    using directory = copy();
    rmSync(join(directory.path, 'postgres'), { recursive: true });
    await expect(openEmbedded(directory.path, 'test')).rejects.toThrow(
      'is damaged: postgres/PG_VERSION is missing',
    );
    expect(existsSync(join(directory.path, 'postgres'))).toBe(false);
  });
});

describe('a damaged database', () => {
  /** Overwrites files of a copy with nonsense of their size. */
  function garble(directory: string, pattern: string): void {
    const files = globSync(join(directory, 'postgres', pattern)).filter((file) => statSync(file).isFile());
    expect(files.length).toBeGreaterThan(0);
    for (const file of files) writeFileSync(file, Buffer.alloc(statSync(file).size, 'Z'));
  }

  /** Tables of ours and their indexes: PostgreSQL numbers its own below 16384. */
  const tables = (directory: string) =>
    Object.entries(hashFiles(directory)).filter(
      ([name]) => Number(/^postgres\/base\/\d+\/(\d+)$/.exec(name)?.[1]) >= 16_384,
    );

  test.each([
    ['control file', () => 'global/pg_control'],
    ['log', () => 'pg_wal/0*'],
    ['catalogue', () => 'base/5/[0-9]*'],
    ['list of migrations', () => migrationsTable],
  ])(
    'in its %s is refused as damaged, no figure is changed, and the next start says the same',
    async (_what, pattern) => {
      using directory = copy();
      garble(directory.path, pattern());
      const before = tables(directory.path);
      expect(before.length).toBeGreaterThan(50);
      for (let start = 1; start <= 2; start += 1) {
        const error: unknown = await openEmbedded(directory.path, 'test').catch((reason: unknown) => reason);
        expect(error).toBeInstanceOf(OperatorError);
        expect(String(error)).toMatch(
          /is damaged: PostgreSQL cannot open it \(.+\)\. Restore a copy .* No figure was changed\./s,
        );
      }
      expect(tables(directory.path)).toEqual(before);
    },
  );
});
