import { createHash } from 'node:crypto';
import { readEditionsById } from '@dial/database/read/editions';
import { type Reader, readerOf } from '@dial/database/read/reader';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import packageFile from '../../../../package.json' with { type: 'json' };
import { currentVersion } from '../server/current-version.ts';
import { isSameOrigin } from '../server/same-origin.ts';
import type { ServerOptions } from '../server/server-options.ts';
import { NO_SIGN_IN } from '../server/site.ts';
import { type Viewer, visibilityOf } from '../server/viewer.ts';
import { whoAsks } from '../server/who-asks.ts';
import { PackError } from './make-pack.ts';
import { type PackChoice, readPackChoice } from './pack-choice.ts';
import { createPackDesk, type PackDesk, type PackJob } from './pack-desk.ts';
import { packFault } from './pack-fault.ts';
import { packName } from './pack-name.ts';
import { readPack } from './read-pack.ts';

interface Named {
  Params: { id: string };
}

const TYPES = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
} as const;

/** Seconds. */
const RETRY_AFTER = '20';

/**
 * `POST /packs` orders a committee pack, `GET /packs/{id}` says how far it is, `GET /packs/{id}/file` gives it, `DELETE /packs/{id}`
 * calls it off. Packs of published editions are anybody's, those of other editions only theirs who asked and may see the edition.
 */
export function packRoutes(
  server: FastifyInstance,
  options: ServerOptions,
  desk: PackDesk = createPackDesk({ log: (error) => server.log.error(error) }),
): void {
  const site = options.signIn?.site ?? NO_SIGN_IN;
  const isOwn = (request: FastifyRequest, reply: FastifyReply) => {
    reply.header('cache-control', 'private, no-store');
    return isSameOrigin(request, site);
  };
  server.addHook('onClose', () => desk.close());

  server.post<{ Querystring: Readonly<Record<string, unknown>> }>('/packs', async (request, reply) => {
    if (!isOwn(request, reply)) return otherSite(reply);
    const [stray] = Object.keys(request.query);
    if (stray !== undefined)
      return reply.code(422).send({ error: `${stray}: what a pack is about stands in the body.` });
    const asked = readPackChoice(request.body);
    if ('error' in asked) return reply.code(422).send({ error: asked.error });
    const viewer = await whoAsks(options, request);
    const order = await orderOf(options, request, viewer, asked.choice);
    if (order === null)
      return reply.code(404).send({ error: `There is no edition ${asked.choice.edition} that you may see.` });
    if ('error' in order) return reply.code(422).send({ error: order.error });
    const job = desk.ask(order);
    if (job === 'busy' || job === 'enough')
      return reply.code(503).header('retry-after', RETRY_AFTER).send({ error: WAIT[job] });
    return reply.code(202).send(shown(job, desk));
  });

  server.get<Named>('/packs/:id', async (request, reply) => {
    reply.header('cache-control', 'private, no-store');
    const job = await seen(options, desk, request);
    return job === null ? gone(reply) : reply.send(shown(job, desk));
  });

  server.delete<Named>('/packs/:id', async (request, reply) => {
    if (!isOwn(request, reply)) return otherSite(reply);
    const job = await seen(options, desk, request);
    if (job !== null) desk.cancel(job.id);
    return reply.code(204).send();
  });

  server.get<Named>('/packs/:id/file', async (request, reply) => {
    reply.header('cache-control', 'private, no-store');
    const job = await seen(options, desk, request);
    if (job === null || job.file === null) return gone(reply);
    return reply
      .type(TYPES[job.format])
      .header('content-disposition', `attachment; filename="${job.name}"`)
      .send(Buffer.from(job.file));
  });
}

const WAIT = {
  busy: 'Several packs are being made for others. Try again in a moment.',
  enough: 'Two packs are being made for you already. Wait for one of them, then ask again.',
} as const;

/** What is published is read as the public sees it, whoever asks: then it is the same pack for all. Null without such an edition. */
async function orderOf(options: ServerOptions, request: FastifyRequest, viewer: Viewer, choice: PackChoice) {
  const { database, council, signIn } = options;
  const own = readerOf(database.prisma, visibilityOf(viewer));
  const [edition] = await readEditionsById(own, [choice.edition]);
  if (edition === undefined) return null;
  const isPublished = edition.stage === 'PUBLISHED';
  const reader = isPublished ? readerOf(database.prisma, 'PUBLISHED') : own;
  const fault = await packFault(reader, choice);
  if (fault !== null) return { error: fault };
  const place = {
    council: council.name,
    site: signIn?.site.url ?? `${request.protocol}://${request.host}`,
    licence: council.licence ?? null,
  };
  return {
    edition: edition.id,
    owner: isPublished ? null : viewer.id,
    format: choice.format,
    name: packName(council.name, choice),
    from: viewer.id ?? request.ip,
    key: isPublished ? keyOf(choice, place.site, await currentVersion(options, reader)) : null,
    read: () => rowsOf(reader, choice, place),
  };
}

function keyOf({ edition, area, indicators, format }: PackChoice, site: string, version: string): string {
  const chosen = indicators === null ? null : [...new Set(indicators)].sort();
  return createHash('sha256')
    .update(JSON.stringify([packageFile.version, version, site, edition, area, chosen, format]))
    .digest('base64url');
}

async function rowsOf(reader: Reader, choice: PackChoice, place: Parameters<typeof readPack>[2]) {
  const read = await readPack(reader, choice, place);
  if ('error' in read) throw new PackError(read.error);
  return read.rows;
}

/** A pack as far as whoever asks may see it now: a role may have ended since. */
async function seen(
  options: ServerOptions,
  desk: PackDesk,
  request: FastifyRequest<Named>,
): Promise<PackJob | null> {
  const job = desk.find(request.params.id);
  if (job === null || job.owner === null) return job;
  const viewer = await whoAsks(options, request);
  if (viewer.id !== job.owner) return null;
  const reader = readerOf(options.database.prisma, visibilityOf(viewer));
  return (await readEditionsById(reader, [job.edition])).length === 0 ? null : job;
}

function shown({ id, state, done, total, error, name, format, file }: PackJob, desk: PackDesk) {
  return {
    id,
    state,
    done,
    total,
    ahead: state === 'WAITING' ? desk.ahead(id) : 0,
    error,
    name,
    format,
    bytes: file?.length ?? null,
  };
}

const otherSite = (reply: FastifyReply) =>
  reply.code(403).send({ error: 'The request comes from another site.' });

const gone = (reply: FastifyReply) =>
  reply.code(404).send({ error: 'There is no such pack, or it is kept no longer. Make it again.' });
