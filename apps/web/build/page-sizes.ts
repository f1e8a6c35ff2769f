/** A page of the built app, by its file. kB as brotli packs them. */
export interface PageSize {
  readonly page: string;
  /** JavaScript that its first screen needs, with that of the entry. */
  readonly scripts: number;
  /** JavaScript that it asks for itself, with low priority: what is below the first screen, and charts. */
  readonly later: number;
  readonly styles: number;
}

interface Chunk {
  readonly file: string;
  readonly imports?: readonly string[];
  readonly css?: readonly string[];
}

export type Manifest = Readonly<Record<string, Chunk>>;

export interface PageParts {
  readonly module: string;
  /** Modules that it loads later. */
  readonly later: readonly string[];
}

/**
 * @param packed kB of a file of the build
 * @throws Error where the build does not hold a file
 */
export function pageSizes(
  manifest: Manifest,
  pages: readonly PageParts[],
  packed: (file: string) => number,
): PageSize[] {
  const sum = (files: Iterable<string>, ending: string) =>
    [...files].filter((file) => file.endsWith(ending)).reduce((total, file) => total + packed(file), 0);
  return pages.map(({ module, later }) => {
    const first = filesOf(manifest, module, filesOf(manifest, 'index.html', new Set()));
    const all = later.reduce((found, one) => filesOf(manifest, one, found), new Set(first));
    const scripts = sum(first, '.js');
    return { page: module, scripts, later: sum(all, '.js') - scripts, styles: sum(all, '.css') };
  });
}

/** Adds a chunk's file, its styles and all that it imports to those that were found. */
function filesOf(manifest: Manifest, key: string, found: Set<string>): Set<string> {
  const chunk = manifest[key];
  if (chunk === undefined) throw new Error(`The build holds no ${key}`);
  if (found.has(chunk.file)) return found;
  for (const file of [chunk.file, ...(chunk.css ?? [])]) found.add(file);
  for (const imported of chunk.imports ?? []) filesOf(manifest, imported, found);
  return found;
}
