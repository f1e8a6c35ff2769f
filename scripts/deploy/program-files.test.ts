import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../launch/root.mjs';
import { programFiles } from './program-files.ts';

const FILES = programFiles().filter((file) => !file.startsWith('apps/web/'));
const HELD = new Set(FILES);
/** Not committed: made before a server can start. */
const MADE = 'packages/database/src/generated/';

/** The file of ours that an import stands for; null where it is a package or Node's own. */
function targetOf(from: string, specifier: string): string | null {
  if (specifier.startsWith('.')) return posix.join(posix.dirname(from), specifier);
  const [, name, path] = /^@dial\/(\w+)\/(.*)$/.exec(specifier) ?? [];
  return name === undefined ? null : `packages/${name}/src/${path}.ts`;
}

describe('the files of an image', () => {
  it('hold whatever they import of each other', () => {
    const missing = FILES.filter((file) => file.endsWith('.ts') && !file.startsWith(MADE)).flatMap((file) =>
      [...readFileSync(`${ROOT}/${file}`, 'utf8').matchAll(/(?:from|import\(|import) ?'([^']+)'/g)]
        .map(([, specifier = '']) => targetOf(file, specifier))
        .filter((target) => target !== null && !target.startsWith(MADE) && !HELD.has(target))
        .map((target) => `${file} imports ${target}`),
    );
    expect(missing).toEqual([]);
  });

  it('hold the server, its migrations and its data, and no tests', () => {
    expect(FILES).toContain('apps/api/src/main.ts');
    expect(FILES).toContain('prisma/migrations/migration_lock.toml');
    expect(FILES.some((file) => file.startsWith('packages/luton/data/'))).toBe(true);
    expect(FILES.filter((file) => /\.test\.ts$|\/testing\//.test(file))).toEqual([]);
  });
});
