import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../launch/root.mjs';

/** The folders of the workspace's packages, as pnpm-workspace.yaml lists them, with forward slashes. */
export function workspaceFolders(): readonly string[] {
  const [, list = ''] =
    /^packages:\n((?: +- .*\n)+)/m.exec(readFileSync(join(ROOT, 'pnpm-workspace.yaml'), 'utf8')) ?? [];
  const patterns = [...list.matchAll(/- ["']?([^"'\n]+)/g)].map(([, pattern = '']) => pattern);
  return globSync(patterns, { cwd: ROOT })
    .map((folder) => folder.replaceAll('\\', '/'))
    .filter((folder) => existsSync(join(ROOT, folder, 'package.json')))
    .sort();
}
