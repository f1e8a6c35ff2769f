import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fingerprint } from './fingerprint.ts';

let root = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'dial-fingerprint-'));
  mkdirSync(join(root, 'app', 'dist'), { recursive: true });
  writeFileSync(join(root, 'app', 'a.ts'), 'one');
});

afterEach(() => rmSync(root, { recursive: true }));

describe('fingerprint', () => {
  it('stays the same while nothing changes', () => {
    expect(fingerprint(root, ['app'])).toBe(fingerprint(root, ['app']));
  });

  it('does not see what is made', () => {
    const before = fingerprint(root, ['app']);
    writeFileSync(join(root, 'app', 'dist', 'a.js'), 'made');
    expect(fingerprint(root, ['app'])).toBe(before);
  });

  it.each([
    ['a changed file', () => writeFileSync(join(root, 'app', 'a.ts'), 'two')],
    ['a new file', () => writeFileSync(join(root, 'app', 'b.ts'), '')],
    ['a removed file', () => rmSync(join(root, 'app', 'a.ts'))],
    ['a missing folder', () => rmSync(join(root, 'app'), { recursive: true })],
  ])('changes with %s', (_, change) => {
    const before = fingerprint(root, ['app']);
    change();
    expect(fingerprint(root, ['app'])).not.toBe(before);
  });
});
