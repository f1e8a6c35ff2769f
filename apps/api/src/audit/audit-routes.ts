import { Readable } from 'node:stream';
import { type AuditEventRow, type AuditFilter, auditEventsOf } from '@dial/database/read/audit';
import { readerOf } from '@dial/database/read/reader';
import { escapeFormula } from '@dial/domain/text/escape-formula';
import { stringify } from 'csv-stringify';
import type { FastifyInstance } from 'fastify';
import { notAllowed, permissionsOf } from '../schema/permissions.ts';
import type { ServerOptions } from '../server/server-options.ts';
import { visibilityOf } from '../server/viewer.ts';
import { whoAsks } from '../server/who-asks.ts';

const COLUMNS = ['id', 'at', 'actor', 'name', 'action', 'subject', 'edition', 'indicator', 'before', 'after'];

/** `/audit.csv`: what was done, newest first, by the same conditions as the query `auditEvents`. It streams, however long it is. */
export function auditRoutes(server: FastifyInstance, options: ServerOptions): void {
  server.get<{ Querystring: Record<string, unknown> }>('/audit.csv', async (request, reply) => {
    const viewer = await whoAsks(options, request);
    reply.header('cache-control', 'private, no-store');
    if (!permissionsOf(viewer).includes('READ_AUDIT'))
      return reply.code(403).send({ error: notAllowed('READ_AUDIT') });
    const reader = readerOf(options.database.prisma, visibilityOf(viewer));
    const lines = stringify({ header: true, columns: COLUMNS });
    const events = Readable.from(recordsOf(auditEventsOf(reader, filterOf(request.query))));
    events.on('error', (error: Error) => lines.destroy(error));
    return reply
      .type('text/csv; charset=utf-8')
      .header('content-disposition', 'attachment; filename="audit.csv"')
      .send(events.pipe(lines));
  });
}

/** A condition that is given twice is none. */
function filterOf(query: Readonly<Record<string, unknown>>): AuditFilter {
  const given = (name: string) => (typeof query[name] === 'string' ? query[name] : undefined);
  return {
    editionId: given('edition'),
    indicatorId: given('indicator'),
    actor: given('actor'),
    subject: given('subject'),
    action: given('action'),
    from: given('from'),
    to: given('to'),
  };
}

async function* recordsOf(events: AsyncIterable<AuditEventRow>): AsyncGenerator<string[]> {
  for await (const event of events) yield recordOf(event);
}

function recordOf(event: AuditEventRow): string[] {
  const { id, at, actor, actorName, action, subject, editionId, indicatorId, details } = event;
  const said = [details.before, details.after].map((part) => (part == null ? '' : JSON.stringify(part)));
  const texts = [actor, actorName, action, subject, editionId ?? '', indicatorId ?? '', ...said];
  return [id, at, ...texts.map(escapeFormula)];
}
