import { readEditionHeads } from '@dial/database/read/edition-heads';
import { readerOf } from '@dial/database/read/reader';
import { joinWords } from '@dial/domain/text/join-words';
import type { FastifyInstance } from 'fastify';
import { notAllowed } from '../schema/permissions.ts';
import { isNowhere, scopeOf } from '../schema/scope.ts';
import type { ServerOptions } from '../server/server-options.ts';
import { visibilityOf } from '../server/viewer.ts';
import { whoAsks } from '../server/who-asks.ts';
import { fillableReturns } from './fillable-returns.ts';
import { templateRows } from './template-rows.ts';
import { writeTemplateCsv } from './write-template-csv.ts';

interface Asked {
  Params: { file: string };
  Querystring: { directorate?: string };
}

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/**
 * `/returns-template/{edition}.xlsx` and `.csv`, of one directorate by `?directorate=ID`: the returns that whoever asks may import and
 * that can be filed now, with what is saved of them.
 */
export function templateRoutes(server: FastifyInstance, options: ServerOptions): void {
  server.get<Asked>('/returns-template/:file', async (request, reply) => {
    const viewer = await whoAsks(options, request);
    reply.header('cache-control', 'private, no-store');
    const scope = scopeOf(viewer, 'IMPORT_RETURNS');
    if (isNowhere(scope)) return reply.code(403).send({ error: notAllowed('IMPORT_RETURNS') });
    const [, edition = '', format] = /^([a-z0-9-]+)\.(xlsx|csv)$/.exec(request.params.file) ?? [];
    const reader = readerOf(options.database.prisma, visibilityOf(viewer));
    const [head] = await readEditionHeads(reader, [edition], scope);
    if (head === undefined)
      return reply.code(404).send({ error: 'There is no edition under way with returns for you.' });
    const { directorate } = request.query;
    const returns = (await fillableReturns(reader, edition, scope)).filter(
      (row) => directorate === undefined || row.directorateId === directorate,
    );
    if (returns.length === 0) return reply.code(404).send({ error: 'No return can be filled in there now.' });
    const rows = await templateRows(reader, returns, scope);
    const name = ['returns', edition, ...(directorate === undefined ? [] : [returns[0]?.directorateId])];
    reply.header('content-disposition', `attachment; filename="${name.join('-')}.${format}"`);
    if (format === 'csv') {
      return reply.type('text/csv; charset=utf-8').send(Buffer.from(writeTemplateCsv(rows)));
    }
    const about = {
      council: options.council.name,
      edition: head.title,
      directorate: joinWords(
        [...new Set(returns.map((row) => row.directorateName ?? 'no directorate'))].sort(),
      ),
    };
    const { writeTemplate } = await import('./write-template.ts');
    return reply.type(XLSX).send(Buffer.from(await writeTemplate(rows, about)));
  });
}
