import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { OperatorError } from '@dial/database/failure';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { NO_PARTICULARS } from './particulars.ts';
import { readParticulars } from './read-particulars.ts';

const EXAMPLE = join(import.meta.dirname, '../../../../deploy/council.example.yaml');

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'dial-council-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function read(text: string, name = 'council.yaml') {
  const file = join(folder, name);
  writeFileSync(file, text);
  return readParticulars(file);
}

test('without a file nothing is stated', () => {
  expect(readParticulars(undefined)).toEqual(NO_PARTICULARS);
  expect(NO_PARTICULARS).toEqual({ contact: {}, accessibility: {}, dataProtection: {}, retention: {} });
});

test('a file states what it states, in YAML or in JSON', () => {
  const stated = { ...NO_PARTICULARS, accessibility: { responseDays: 10, prepared: '2026-11-23' } };
  expect(read('contact:\naccessibility:\n  email:\n  responseDays: 10\n  prepared: 2026-11-23\n')).toEqual(
    stated,
  );
  expect(read('{"accessibility": {"responseDays": 10, "prepared": "2026-11-23"}}', 'council.json')).toEqual(
    stated,
  );
  expect(read('')).toEqual(NO_PARTICULARS);
});

test('the example states nothing as it is', () => {
  expect(readParticulars(EXAMPLE)).toEqual(NO_PARTICULARS);
});

test.each([
  ['contact:\n  email: nobody', /contact\.email: must be an e-mail address/],
  ['contact:\n  phone: 1234', /contact\.phone: must be text, in quotation marks/],
  ['accessibility:\n  prepared: 23/11/2026', /accessibility\.prepared: must be a day like 2026-11-23/],
  ['accessibility:\n  responseDays: 0', /accessibility\.responseDays: must be 1 or more/],
  ['dataProtection:\n  oficer: Ada', /dataProtection: has no oficer; it has officer, email/],
  ['retention: 30 days', /retention: must have names below it: people, audit/],
  ['privacy:\n  email: a@b.example', /the file: has no privacy; it has contact, accessibility/],
  ['contact: [', /is not whole YAML: .* at line 1/],
])('%j is refused in a sentence', (text, words) => {
  expect(() => read(text)).toThrow(OperatorError);
  expect(() => read(text)).toThrow(words);
  expect(() => read(text)).toThrow(join(folder, 'council.yaml'));
});

test('a file that is not there is refused by its name', () => {
  expect(() => readParticulars(join(folder, 'none.yaml'))).toThrow(/DIAL_COUNCIL_FILE names .*none\.yaml/);
});
