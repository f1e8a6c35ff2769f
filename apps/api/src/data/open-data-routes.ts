import { readEditionsById } from '@dial/database/read/editions';
import { readOpenIndicators, readOpenObservations } from '@dial/database/read/open-data';
import { type Reader, readerOf } from '@dial/database/read/reader';
import { readDataVersion } from '@dial/database/read/version';
import type { FastifyInstance } from 'fastify';
import { answeredFromCache } from '../server/published-cache.ts';
import type { ServerOptions } from '../server/server-options.ts';
import { visibilityOf } from '../server/viewer.ts';
import { whoAsks } from '../server/who-asks.ts';
import { writeCsv } from './write-csv.ts';

type Rows = readonly object[];

const TABLES: Readonly<Record<string, (reader: Reader, edition: string) => Promise<Rows>>> = {
  observations: readOpenObservations,
  indicators: readOpenIndicators,
};

/** `/data/{edition}/observations.csv`, `indicators.csv` and both as `.json`: published editions without sign-in, drafts for staff. */
export function openDataRoutes(server: FastifyInstance, options: ServerOptions): void {
  server.get<{ Params: { edition: string; file: string } }>(
    '/data/:edition/:file',
    async (request, reply) => {
      const { edition, file } = request.params;
      const viewer = await whoAsks(options, request);
      const reader = readerOf(options.database.prisma, visibilityOf(viewer));
      const [, table = '', format] = /^([a-z]+)\.(csv|json)$/.exec(file) ?? [];
      const read = Object.hasOwn(TABLES, table) ? TABLES[table] : undefined;
      const [known] = await readEditionsById(reader, [edition]);
      if (read === undefined || known === undefined) {
        return reply.code(404).send({
          error:
            known === undefined
              ? `There is no published edition ${edition}.`
              : `There is no ${file}; there are observations.csv, observations.json, indicators.csv and indicators.json.`,
        });
      }
      if (answeredFromCache(request, reply, viewer, await readDataVersion(reader), edition, file))
        return reply.send();
      // What the public gets is data for anyone's page, not only Dial's own.
      if (viewer.id === null)
        reply
          .header('access-control-allow-origin', '*')
          .header('cross-origin-resource-policy', 'cross-origin');
      const rows = await read(reader, edition);
      if (format === 'json') return reply.send(rows);
      return reply
        .type('text/csv; charset=utf-8')
        .header('content-disposition', `attachment; filename="${edition}-${file}"`)
        .send(writeCsv(rows));
    },
  );
}
