import { readEditionsById } from '@dial/database/read/editions';
import { readerOf } from '@dial/database/read/reader';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { currentVersion } from '../server/current-version.ts';
import { answeredFromCache, PRIVATE } from '../server/published-cache.ts';
import type { ServerOptions } from '../server/server-options.ts';
import { NO_SIGN_IN } from '../server/site.ts';
import { visibilityOf } from '../server/viewer.ts';
import { whoAsks } from '../server/who-asks.ts';
import { DATASET_CONTEXT } from './dataset-context.ts';
import { type EditionData, editionData } from './edition-data.ts';
import { keptData } from './kept-data.ts';
import { type Format, MEDIA_TYPES } from './table-files.ts';

type Asked = { Params: { edition: string; file: string } };

/**
 * `/data/{edition}/…`: the tables as CSV, JSON and XLSX, what describes the CSV, and `dataset.json`, which describes the whole.
 * Published editions without sign-in, drafts for staff. `/data/{edition}` is the dataset's address: it leads to one of the two.
 */
export function openDataRoutes(server: FastifyInstance, options: ServerOptions): void {
  const site = { council: options.council, url: (options.signIn?.site ?? NO_SIGN_IN).url };
  const kept = keptData();
  server.get<Asked>('/data/:edition', (request, reply) => {
    const { edition } = request.params;
    const wanted = request.headers.accept ?? '';
    const to = wanted.includes('text/html')
      ? `/editions/${encodeURIComponent(edition)}/data`
      : `/data/${encodeURIComponent(edition)}/dataset.json`;
    return reply.header('vary', 'Accept').redirect(to, 303);
  });
  server.get<Asked>('/data/:edition/:file', async (request, reply) => {
    const { edition, file } = request.params;
    const viewer = await whoAsks(options, request);
    // Of what is not found too: it may be there for another who asks, or tomorrow.
    reply.header('vary', 'Cookie').header('cache-control', PRIVATE);
    const visibility = visibilityOf(viewer);
    const reader = readerOf(options.database.prisma, visibility);
    const [known] = await readEditionsById(reader, [edition]);
    if (known === undefined)
      return reply.code(404).send({ error: `There is no published edition ${edition}.` });
    const version = await currentVersion(options, reader);
    const data = kept(version, `${visibility} ${edition}`, () => editionData(reader, known, site));
    const send = senderOf(data, edition, file);
    if (send === null) {
      const names = data.tables.flatMap(({ name, formats }) =>
        Object.keys(formats).map((format) => `${name}.${format}`),
      );
      return reply
        .code(404)
        .send({ error: `There is no ${file}; there are ${names.join(', ')} and dataset.json.` });
    }
    if (answeredFromCache(request, reply, viewer, version, edition, file)) return reply.send();
    // What the public gets is data for anyone's page, not only Dial's own.
    if (viewer.id === null)
      reply.header('access-control-allow-origin', '*').header('cross-origin-resource-policy', 'cross-origin');
    return send(reply);
  });
}

/** What answers the request of a file; null where there is none of that name. */
function senderOf(
  data: EditionData,
  edition: string,
  file: string,
): ((reply: FastifyReply) => Promise<FastifyReply>) | null {
  if (file === 'dataset.json')
    return async (reply) =>
      reply
        .type('application/ld+json; charset=utf-8')
        .send({ '@context': DATASET_CONTEXT, ...(await data.dataset()) });
  const [, name = '', ending = ''] = /^([a-z]+)\.(csv|json|xlsx|csv-metadata\.json)$/.exec(file) ?? [];
  const table = data.tables.find((one) => one.name === name);
  const describe = Object.hasOwn(data.metadata, name) ? data.metadata[name] : undefined;
  if (table === undefined || describe === undefined) return null;
  if (ending === 'csv-metadata.json')
    return async (reply) => reply.type('application/csvm+json; charset=utf-8').send(describe());
  const format = ending as Format;
  return async (reply) => {
    const { bytes } = await table.formats[format]();
    if (format === 'csv')
      reply.header('link', `<${name}.csv-metadata.json>; rel="describedby"; type="application/csvm+json"`);
    if (format !== 'json') reply.header('content-disposition', `attachment; filename="${edition}-${file}"`);
    return reply
      .type(format === 'xlsx' ? MEDIA_TYPES.xlsx : `${MEDIA_TYPES[format]}; charset=utf-8`)
      .send(bytes);
  };
}
