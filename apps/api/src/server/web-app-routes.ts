import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readEditions } from '@dial/database/read/editions';
import { type Page, parseAddress } from '@dial/domain/address/parse-address';
import { escapeXml } from '@dial/domain/text/escape-xml';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { type Context, createContext } from './context.ts';
import { currentVersion } from './current-version.ts';
import { describePage } from './describe-page.ts';
import { firstQuestions } from './first-questions.ts';
import { IMMUTABLE } from './kept-files.ts';
import { readOperationIds } from './operations.ts';
import { readPageFiles } from './page-files.ts';
import { answeredFromCache, PRIVATE } from './published-cache.ts';
import { questionAddress } from './question-address.ts';
import type { ServerOptions } from './server-options.ts';
import { WEB_FOLDER } from './web-folder.ts';
import { whoAsks } from './who-asks.ts';

/**
 * The built web app: its files, and its one page with the title, description and status of the address asked for. The page asks for
 * its scripts, styles and first answers itself, so that none of them waits for another.
 */
export async function webAppRoutes(server: FastifyInstance, options: ServerOptions): Promise<void> {
  const folder = options.webFolder ?? WEB_FOLDER;
  const indexFile = join(folder, 'index.html');
  if (!existsSync(indexFile)) {
    server.setNotFoundHandler((_request, reply) =>
      reply
        .code(404)
        .send({ error: 'There is no such address, and the web app is not built. Run "pnpm build".' }),
    );
    return;
  }
  const index = readFileSync(indexFile, 'utf8');
  // Its scripts' names carry a hash of their content: with another build the page is another.
  const built = createHash('sha256').update(index).digest('base64url');
  const filesOf = readPageFiles(folder);
  const ids = readOperationIds(folder);
  const asks = async (context: Context, page: Page, query: string) => {
    const questions = await firstQuestions(page, query, async () => {
      const editions = await readEditions(context.reader);
      return editions.find(({ stage }) => stage === 'PUBLISHED')?.id ?? null;
    });
    return JSON.stringify(questions.flatMap((question) => questionAddress(question, ids) ?? []));
  };
  await server.register(fastifyStatic, {
    root: folder,
    index: false,
    wildcard: false,
    globIgnore: ['**/index.html', '**/operations.json', '**/pages.json', '**/*.br', '**/*.gz'],
    preCompressed: true,
    cacheControl: false,
    setHeaders: (reply, path) => {
      // Names under assets/ carry a hash of their content.
      const immutable = path.includes('/assets/');
      reply.header('cache-control', immutable ? IMMUTABLE : 'public, max-age=600');
    },
  });
  server.setNotFoundHandler(async (request, reply) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      return reply.code(404).send({ error: 'There is no such address.' });
    }
    // Not read as an address: "//" would be the beginning of another host's.
    const pathname = request.url.replace(/[?#].*$/, '');
    const viewer = await whoAsks(options, request);
    const context = createContext(options.database, options.council, viewer);
    // Before anything is read, or what is read may be older.
    const version = viewer.id === null ? await currentVersion(options, context.reader) : null;
    const query = /\?([^#]*)/.exec(request.url)?.[1] ?? '';
    const named = parseAddress(pathname);
    const page = await describePage(context, named, query);
    reply.header('cache-control', viewer.id === null ? 'no-cache' : PRIVATE).header('vary', 'Cookie');
    if (
      page.found &&
      version !== null &&
      answeredFromCache(request, reply, viewer, version, request.url, built)
    )
      return reply.send();
    const asked = named === null || !page.found ? '[]' : await asks(context, named, query);
    return reply
      .code(page.found ? 200 : 404)
      .type('text/html; charset=utf-8')
      .send(
        index
          .replace(/<title>[^<]*<\/title>/, () => `<title>${escapeXml(page.title)}</title>`)
          .replace(
            /(<meta name="description" content=")[^"]*/,
            (_all, start: string) => `${start}${escapeXml(page.description)}`,
          )
          .replace('<script src="/first.js"', (start) => `${start} data-asks="${escapeXml(asked)}"`)
          .replace('</head>', (end) => (page.found ? `  ${filesOf(pathname)}\n  ${end}` : end)),
      );
  });
}
