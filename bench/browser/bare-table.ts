import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { ROOT } from '../../scripts/launch/root.mjs';
import { cacheFolder } from '../data/cache-folder.ts';
import type { Answer } from './many-rows.ts';

const WEB = join(ROOT, 'apps', 'web');

export interface BareTable {
  /** Of the page, with as many rows drawn at once as are named. */
  readonly address: (drawn: number) => string;
  readonly stop: () => void;
}

interface Vite {
  readonly build: (config: object) => Promise<unknown>;
}

/** Builds and serves the bare table, ready and compressed, with the same rows. React is the web app's own. */
export async function startBareTable(rows: Answer): Promise<BareTable> {
  const folder = join(cacheFolder(), 'bare-table');
  const web = createRequire(join(WEB, 'package.json'));
  const { build }: Vite = await import(web.resolve('vite'));
  await build({
    root: join(import.meta.dirname, '..', 'peers', 'browser'),
    configFile: false,
    logLevel: 'warn',
    resolve: {
      alias: [
        { find: /^react-dom\/client$/, replacement: join(WEB, 'node_modules/react-dom/client.js') },
        { find: /^react$/, replacement: join(WEB, 'node_modules/react/index.js') },
      ],
    },
    build: { outDir: folder, emptyOutDir: true, target: 'es2024', modulePreload: { polyfill: false } },
  });
  const files = new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((file) => [file.slice(folder.length), brotliCompressSync(readFileSync(file))]),
  );
  files.set('/rows.json', brotliCompressSync(JSON.stringify(rows)));
  const server = createServer(({ url = '/' }, response) => {
    const path = new URL(url, 'http://bare.invalid').pathname;
    const body = files.get(path === '/' ? '/index.html' : path);
    if (body === undefined) return response.writeHead(404).end();
    const type = path.endsWith('.js')
      ? 'text/javascript'
      : path.endsWith('.json')
        ? 'application/json'
        : 'text/html';
    return response
      .writeHead(200, { 'content-type': `${type}; charset=utf-8`, 'content-encoding': 'br' })
      .end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: (drawn) => `http://127.0.0.1:${port}/?drawn=${drawn}`,
    stop: () => server.close(),
  };
}
