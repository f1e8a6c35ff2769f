import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ROOT } from '../launch/root.mjs';

const TEXT = readFileSync(join(ROOT, 'docs', 'security.md'), 'utf8');
const TESTS = join('apps', 'api', 'test');

/** How many requirements of levels 1 and 2 each section of OWASP ASVS 5.0.0 has; they count from 1. */
const SECTIONS: Readonly<Record<string, number>> = {
  ...{ '1.1': 2, '1.2': 9, '1.3': 11, '1.4': 3, '1.5': 2, '2.1': 3, '2.2': 3, '2.3': 4, '2.4': 1 },
  ...{ '3.2': 2, '3.3': 4, '3.4': 6, '3.5': 5, '3.7': 2, '4.1': 3, '4.2': 1, '4.3': 2, '4.4': 4 },
  ...{
    '5.1': 1,
    '5.2': 3,
    '5.3': 2,
    '5.4': 3,
    '6.1': 3,
    '6.2': 12,
    '6.3': 4,
    '6.4': 4,
    '6.5': 5,
    '6.6': 3,
    '6.8': 4,
  },
  ...{ '7.1': 3, '7.2': 4, '7.3': 2, '7.4': 5, '7.5': 2, '7.6': 2, '8.1': 2, '8.2': 3, '8.3': 1, '8.4': 1 },
  ...{ '9.1': 3, '9.2': 4, '10.1': 2, '10.2': 2, '10.3': 4, '10.4': 11, '10.5': 5, '10.6': 2, '10.7': 3 },
  ...{ '11.1': 2, '11.2': 3, '11.3': 3, '11.4': 4, '11.5': 1, '11.6': 1, '12.1': 3, '12.2': 2, '12.3': 4 },
  ...{
    '13.1': 1,
    '13.2': 5,
    '13.3': 2,
    '13.4': 5,
    '14.1': 2,
    '14.2': 4,
    '14.3': 3,
    '15.1': 3,
    '15.2': 3,
    '15.3': 7,
  },
  ...{ '16.1': 1, '16.2': 5, '16.3': 4, '16.4': 3, '16.5': 3, '17.1': 1, '17.2': 4, '17.3': 2 },
};

/** The rows of the tables after the standard: what is required, and by what it is shown. */
const ROWS = TEXT.slice(TEXT.indexOf('## OWASP ASVS'))
  .split('\n')
  .filter((line) => /^\| \d/.test(line))
  .map((line) => line.split('|').map((cell) => cell.trim()));

it('each requirement has one row', () => {
  const named = ROWS.flatMap(([, requirement = '']) =>
    [...requirement.matchAll(/(\d+\.\d+)\.(\d+)(?:–\d+\.\d+\.(\d+))?/g)].flatMap(
      ([, section, from, to = from]) =>
        Array.from(
          { length: Number(to) - Number(from) + 1 },
          (_, index) => `${section}.${Number(from) + index}`,
        ),
    ),
  );
  const asked = Object.entries(SECTIONS).flatMap(([section, count]) =>
    Array.from({ length: count }, (_, index) => `${section}.${index + 1}`),
  );
  expect(named.toSorted()).toEqual(asked.toSorted());
});

it('each test that is named is there', () => {
  const missing = ROWS.flatMap(([, requirement = '', , shown = '']) =>
    [...shown.matchAll(/`([^`]+\.(?:test|spec)\.ts)`((?:[^`"]*"[^"]+")*)/g)].flatMap(
      ([, file = '', names = '']) => {
        const path = join(ROOT, file.includes('/') ? file : join(TESTS, file));
        if (!existsSync(path)) return [`${requirement}: ${file}`];
        const source = readFileSync(path, 'utf8');
        return [...names.matchAll(/"([^"]+)"/g)]
          .filter(([, name = '']) => !source.includes(name))
          .map(([, name]) => `${requirement}: ${file} "${name}"`);
      },
    ),
  );
  expect(missing).toEqual([]);
});
