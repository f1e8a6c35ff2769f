import { chmodSync, copyFileSync, cpSync, existsSync, mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { CannotGoOn } from '../launch/cannot-go-on.mjs';
import { ROOT } from '../launch/root.mjs';
import { productionPackages } from './production-packages.ts';
import { programFiles } from './program-files.ts';

/**
 * Files of packages that no run reads: types, maps, manuals, builds for pages without modules, and what Prisma's client brings for other
 * databases than PostgreSQL. Licences stay.
 */
const NOT_RUN = [
  /\.d\.[cm]?ts$/,
  /\.map$/,
  /(?<!LICEN[CS]E|NOTICE)\.(?:md|markdown)$/i,
  /\.(?:umd|iife)\.c?js$/,
  /^query_compiler_.*\.(?:mysql|sqlserver|sqlite|cockroachdb)\./,
];

/**
 * Makes the folder that runs Dial and nothing else: sources, the built web app, data files, migrations and the packages that the server is run
 * with, at the same places as in the repository. @throws CannotGoOn where the folder holds something
 */
export function assemble(target: string): void {
  if (existsSync(target) && readdirSync(target).length > 0)
    throw new CannotGoOn(`${target} is not empty. Name a folder that is, or that does not exist yet.`);
  for (const file of programFiles()) {
    const to = join(target, file);
    mkdirSync(dirname(to), { recursive: true });
    copyFileSync(join(ROOT, file), to);
    chmodSync(to, 0o644);
  }
  const { folders, links } = productionPackages(join(ROOT, 'apps', 'api'));
  const at = (path: string) => join(target, relative(ROOT, path));
  for (const folder of folders) if (isInstalled(folder)) copyPackage(folder, at(folder));
  for (const [place, folder] of links) {
    mkdirSync(dirname(at(place)), { recursive: true });
    symlinkSync(relative(dirname(at(place)), at(folder)), at(place));
  }
}

function copyPackage(from: string, to: string): void {
  cpSync(from, to, {
    recursive: true,
    filter: (source) =>
      // What a package needs has a place of its own in the list.
      relative(from, source).split(/[\\/]/)[0] !== 'node_modules' &&
      !NOT_RUN.some((pattern) => pattern.test(basename(source))),
  });
}

function isInstalled(folder: string): boolean {
  return relative(ROOT, folder).split(/[\\/]/)[0] === 'node_modules';
}
