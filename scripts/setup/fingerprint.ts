import { createHash, type Hash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

const MADE = new Set(['node_modules', 'dist', 'generated', 'coverage', 'test-results', 'playwright-report']);

/**
 * A hash of the names and bytes of the given files and folders, leaving out what is itself made, and of the machine:
 * installed binaries serve one platform and one version of Node. Missing inputs count as such.
 */
export function fingerprint(root: string, inputs: readonly string[]): string {
  const hash = createHash('sha256').update(`${process.platform} ${process.arch} ${process.versions.modules}`);
  for (const input of inputs) add(hash, root, input);
  return hash.digest('hex');
}

function add(hash: Hash, root: string, path: string): void {
  const file = join(root, path);
  if (!existsSync(file)) hash.update(`\0${path}\0missing`);
  else if (statSync(file).isDirectory()) {
    for (const name of readdirSync(file).sort()) if (!MADE.has(name)) add(hash, root, `${path}/${name}`);
  } else {
    const content = readFileSync(file);
    hash.update(`\0${path}\0${content.length}\0`).update(content);
  }
}
