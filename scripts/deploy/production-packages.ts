import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';

interface PackageFile {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
  readonly peerDependenciesMeta?: Readonly<Record<string, { readonly optional?: boolean }>>;
}

export interface ProductionPackages {
  /** Real folders, the program's own first. */
  readonly folders: ReadonlySet<string>;
  /** Places where Node looks for a package, and the real folder that each leads to. */
  readonly links: ReadonlyMap<string, string>;
}

/**
 * The installed packages that a program is run with: what it depends on, what that depends on, and so on. What a package can be used
 * with, but need not, is left out unless the program has it anyway: Prisma's command, a compiler, a test runner. So are types.
 *
 * @param program the folder of its package.json
 */
export function productionPackages(program: string): ProductionPackages {
  const folders = new Set<string>();
  const links = new Map<string, string>();
  const left = [realpathSync(program)];
  for (let folder = left.pop(); folder !== undefined; folder = left.pop()) {
    if (folders.has(folder)) continue;
    folders.add(folder);
    const file = readPackage(folder);
    for (const name of needsOf(file)) {
      const place = placeOf(folder, name);
      if (place === undefined) {
        // One for another kind of machine.
        if (name in (file.optionalDependencies ?? {})) continue;
        throw new Error(`${folder} needs ${name}, which is not installed.`);
      }
      const real = realpathSync(place);
      if (real !== place) links.set(place, real);
      left.push(real);
    }
  }
  for (const folder of folders) {
    for (const name of Object.keys(readPackage(folder).peerDependencies ?? {})) {
      const place = placeOf(folder, name);
      if (place === undefined) continue;
      const real = realpathSync(place);
      if (real !== place && folders.has(real)) links.set(place, real);
    }
  }
  return { folders, links };
}

function needsOf(file: PackageFile): readonly string[] {
  const { dependencies, optionalDependencies, peerDependencies = {}, peerDependenciesMeta } = file;
  const peers = Object.keys(peerDependencies).filter((name) => !peerDependenciesMeta?.[name]?.optional);
  const names = new Set([...Object.keys({ ...dependencies, ...optionalDependencies }), ...peers]);
  return [...names].filter((name) => !name.startsWith('@types/'));
}

/** Where Node finds a package from a folder: in its `node_modules`, or in one further up. */
function placeOf(from: string, name: string): string | undefined {
  for (let folder = from; ; folder = dirname(folder)) {
    const place = join(folder, 'node_modules', name);
    if (existsSync(place)) return place;
    if (folder === dirname(folder)) return undefined;
  }
}

function readPackage(folder: string): PackageFile {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
}
