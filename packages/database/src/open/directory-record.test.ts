import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { OperatorError } from '../failure.ts';
import { hashFiles } from '../testing/hash-files.ts';
import { temporaryDirectory } from '../testing/temporary-directory.ts';
import { openEmbedded } from './open-embedded.ts';

const RECORD = { program: 'dial', version: '9.0.0', schema: null, postgres: '18' };

/** Files that look like a database directory, as far as is looked before PostgreSQL opens it. */
function files({
  record = JSON.stringify(RECORD),
  postgres = '18\n',
}: {
  record?: string;
  postgres?: string;
}) {
  return { 'dial.json': record, 'postgres/PG_VERSION': postgres, 'postgres/base/1/1247': 'figures' };
}

function directoryWith(contents: Record<string, string>) {
  const directory = temporaryDirectory();
  mkdirSync(join(directory.path, 'postgres/base/1'), { recursive: true });
  for (const [name, content] of Object.entries(contents)) writeFileSync(join(directory.path, name), content);
  return directory;
}

const { 'dial.json': _record, ...noRecord } = files({});
const { 'postgres/PG_VERSION': _version, ...noVersion } = files({});

test.each([
  ['no record', noRecord, 'is damaged: it holds a database but no dial.json. Restore a copy'],
  [
    'a garbled record',
    files({ record: '{"program":' }),
    'is damaged: dial.json cannot be read. Restore a copy',
  ],
  ['an empty record', files({ record: '' }), 'is damaged: dial.json cannot be read. Restore a copy'],
  [
    "another program's record",
    files({ record: '{"program":"other"}' }),
    'is damaged: dial.json cannot be read',
  ],
  ['no PG_VERSION', noVersion, 'is damaged: postgres/PG_VERSION is missing. Restore a copy'],
  [
    'files of another PostgreSQL',
    files({ postgres: '17\n' }),
    'was written by PostgreSQL 17 (Dial 9.0.0); this Dial embeds PostgreSQL 18',
  ],
  [
    'a record of another PostgreSQL',
    files({ record: JSON.stringify({ ...RECORD, postgres: '19' }) }),
    'was written by PostgreSQL 19 (Dial 9.0.0); this Dial embeds PostgreSQL 18',
  ],
  [
    'a newer schema',
    files({ record: JSON.stringify({ ...RECORD, schema: '29990101000000_later' }) }),
    'has the schema 29990101000000_later of Dial 9.0.0, which this older Dial does not know. Start it with Dial 9.0.0 or newer',
  ],
])('a directory with %s is refused with the mend, and not changed', async (_what, contents, message) => {
  using directory = directoryWith(contents);
  const before = hashFiles(directory.path);
  const error: unknown = await openEmbedded(directory.path, 'test').catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(OperatorError);
  expect(String(error)).toContain(message);
  expect(String(error)).toContain('Nothing was changed.');
  expect(hashFiles(directory.path)).toEqual(before);
});

test('a directory with files of others is refused, and they are not changed', async () => {
  using directory = temporaryDirectory();
  writeFileSync(join(directory.path, 'report.docx'), 'words');
  await expect(openEmbedded(directory.path, 'test')).rejects.toThrow(
    /holds files that are not Dial's \(report\.docx\)\. Set DIAL_DATA_DIR to an empty or new directory/,
  );
  expect(Object.keys(hashFiles(directory.path))).toEqual(['report.docx']);
});

test('a file in the place of the directory is refused with the mend', async () => {
  using directory = temporaryDirectory();
  const file = join(directory.path, 'data');
  writeFileSync(file, '');
  await expect(openEmbedded(file, 'test')).rejects.toThrow(/cannot be made: EEXIST.*Set DIAL_DATA_DIR/);
});
