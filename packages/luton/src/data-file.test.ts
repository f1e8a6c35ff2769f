import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { z } from 'zod';
import { DataFileReader } from './data-file.ts';
import { DataFileError } from './data-file-error.ts';

const folder = mkdtempSync(join(tmpdir(), 'dial-data-file-'));
afterAll(() => rmSync(folder, { recursive: true }));

it.each([
  ['a colon too many', 'made.yaml', 'a: b: c', /^made\.yaml is not whole YAML: .*line 1/s],
  ['an unknown alias', 'made.yaml', 'a: *b', /^made\.yaml is not whole YAML: /],
  ['an alias of aliases', 'made.yaml', aliases(), /^made\.yaml is not whole YAML: /],
  ['an open quotation mark', 'made.csv', 'a,b\n"1,2\n', /^made\.csv is not whole CSV: .*line 2/s],
  ['a cell too many', 'made.csv', 'a,b\n1,2,3\n', /^made\.csv is not whole CSV: .*line 2/s],
])('names the file that has %s', (_, name, text, message) => {
  writeFileSync(join(folder, name), text);
  const reader = new DataFileReader(folder);
  const read = () => (name.endsWith('csv') ? reader.csv(name, z.unknown()) : reader.yaml(name, z.unknown()));
  expect(read).toThrow(DataFileError);
  expect(read).toThrow(message);
});

/** Each of which holds ten of the one before. */
function aliases(): string {
  const lines = Array.from(
    { length: 9 },
    (_, index) => `a${index + 1}: &a${index + 1} [${`*a${index},`.repeat(10)}]`,
  );
  return ['a0: &a0 x', ...lines].join('\n');
}
