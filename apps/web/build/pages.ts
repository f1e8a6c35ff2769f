import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin, Rolldown } from 'vite';
import { LATER_MODULES } from './later-modules.ts';
import { type PageModule, readRoutes } from './read-routes.ts';

/** What a page loads beside the entry, as addresses; `pages.json` tells it to the server, which asks for it from the page itself. */
export interface PageFiles {
  /** As the router reads it, without the first slash: "editions/:edition". */
  readonly path: string;
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
  /** Scripts that its first screen does without. */
  readonly later: readonly string[];
}

/** Writes `pages.json`, so that a page's files are on their way with those of the entry instead of after them. */
export function pages(): Plugin {
  let root = '';
  return {
    name: 'dial-pages',
    apply: 'build',
    configResolved(config) {
      root = config.root;
    },
    generateBundle(_options, bundle) {
      const routes = readRoutes(readFileSync(join(root, 'src/shell/routes.tsx'), 'utf8'));
      const source = `${JSON.stringify(pagesOf(routes, bundle, root), null, 1)}\n`;
      this.emitFile({ type: 'asset', fileName: 'pages.json', source });
    },
  };
}

function pagesOf(routes: readonly PageModule[], bundle: Rolldown.OutputBundle, root: string): PageFiles[] {
  const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
  const byFile = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  const byModule = new Map(chunks.map((chunk) => [chunk.facadeModuleId, chunk]));
  const entry = chunks.find(({ isEntry }) => isEntry);
  if (entry === undefined) throw new Error('The build has no entry');
  const add = (chunk: Rolldown.OutputChunk, found: Set<Rolldown.OutputChunk>) => {
    if (found.has(chunk)) return found;
    found.add(chunk);
    for (const file of chunk.imports) {
      const imported = byFile.get(file);
      if (imported !== undefined) add(imported, found);
    }
    return found;
  };
  const atFirst = add(entry, new Set());
  const chunkOf = (module: string) => {
    const chunk = byModule.get(join(root, module));
    if (chunk === undefined) throw new Error(`The build holds no ${module}`);
    return chunk;
  };
  const scriptsOf = (found: Iterable<Rolldown.OutputChunk>) =>
    [...found].map(({ fileName }) => `/${fileName}`);
  return routes.map(({ path, module }) => {
    const own = new Set([...add(chunkOf(module), new Set())].filter((chunk) => !atFirst.has(chunk)));
    const all = (LATER_MODULES[module] ?? []).reduce(
      (found, one) => add(chunkOf(one), found),
      new Set<Rolldown.OutputChunk>(),
    );
    const later = [...all].filter((chunk) => !atFirst.has(chunk) && !own.has(chunk));
    return { path, scripts: scriptsOf(own), styles: stylesOf([...own, ...later]), later: scriptsOf(later) };
  });
}

function stylesOf(chunks: readonly Rolldown.OutputChunk[]): string[] {
  return [...new Set(chunks.flatMap(({ viteMetadata }) => [...(viteMetadata?.importedCss ?? [])]))].map(
    (file) => `/${file}`,
  );
}
