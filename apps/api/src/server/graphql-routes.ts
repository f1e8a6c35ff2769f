import { randomUUID } from 'node:crypto';
import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { fastifyApolloDrainPlugin, fastifyApolloHandler } from '@as-integrations/fastify';
import { rowKeeper } from '@dial/database/read/kept-rows';
import { thingKeeper } from '@dial/database/read/kept-things';
import { readerOf } from '@dial/database/read/reader';
import type { FastifyInstance, FastifyReply, FastifyRequest, onSendHookHandler } from 'fastify';
import { mayAny } from '../schema/permissions.ts';
import { schema } from '../schema/schema.ts';
import { today } from '../schema/today.ts';
import { compiledExecution } from './compiled-execution.ts';
import { type Context, createContext } from './context.ts';
import { currentVersion } from './current-version.ts';
import { formatError } from './format-error.ts';
import { writeAnswer } from './kept-items.ts';
import { LIMITS } from './limits.ts';
import { maxAliases } from './max-aliases.ts';
import { readOperations } from './operations.ts';
import { answeredFromCache, PRIVATE } from './published-cache.ts';
import { isSameOrigin } from './same-origin.ts';
import type { ServerOptions } from './server-options.ts';
import { NO_SIGN_IN } from './site.ts';
import { type Viewer, visibilityOf } from './viewer.ts';
import { WEB_FOLDER } from './web-folder.ts';
import { whoAsks } from './who-asks.ts';

/** `/graphql`: Dial's own operations by GET and the hash they were built with, any other by POST. */
export async function graphqlRoutes(server: FastifyInstance, options: ServerOptions): Promise<void> {
  const { database, council } = options;
  const site = options.signIn?.site ?? NO_SIGN_IN;
  const { versions } = options;
  // What the council says of itself is read at start and moves no version of the data.
  const stated = JSON.stringify(council);
  const keeping = versions && {
    rows: rowKeeper(versions, LIMITS.keptRows),
    things: thingKeeper(versions, LIMITS.keptRows),
  };
  const contextOf = async (request: FastifyRequest) =>
    createContext(database, council, await whoAsks(options, request), site, keeping);
  const versionFor = (viewer: Viewer) =>
    currentVersion(options, readerOf(database.prisma, visibilityOf(viewer)));
  const operations = readOperations(options.webFolder ?? WEB_FOLDER);
  const apollo = new ApolloServer<Context>({
    gateway: compiledExecution(schema, options.compiledAt),
    introspection: options.introspection ?? true,
    // The program closes the server and then the database; Apollo would end the process between the two.
    stopOnTerminationSignals: false,
    allowBatchedHttpRequests: false,
    csrfPrevention: true,
    includeStacktraceInErrorResponses: false,
    parseOptions: { maxTokens: LIMITS.tokens },
    validationRules: [maxAliases(LIMITS.aliases)],
    formatError,
    stringifyResult: writeAnswer,
    // Only the operations built with the web app; a client cannot register its own.
    persistedQueries: { cache: operations },
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      fastifyApolloDrainPlugin(server),
      keepNoErrors,
      refuseWhole,
      tellAll(options),
    ],
  });
  await apollo.start();
  const handler = fastifyApolloHandler(apollo, {
    context: contextOf,
  });
  server.route({
    url: '/graphql',
    method: ['POST', 'OPTIONS'],
    preHandler: async (request: FastifyRequest, reply: FastifyReply) => {
      if (!isSameOrigin(request, site))
        return reply.code(403).send({ error: 'The request comes from another site.' });
      const viewer = await whoAsks(options, request);
      if (viewer.id !== null) reply.header('cache-control', PRIVATE);
      // Nothing is kept of a version that is not known.
      else if (options.versions?.known() === null) await versionFor(viewer);
      return undefined;
    },
    onSend: encoded,
    handler,
  });
  server.route({
    url: '/graphql',
    method: 'GET',
    preHandler: async (request: FastifyRequest, reply: FastifyReply) => {
      const { url } = request;
      if (url.length > LIMITS.urlBytes) {
        const error = `The address is longer than ${LIMITS.urlBytes} characters. Send the query by POST.`;
        return reply.code(414).send({ error });
      }
      const viewer = await whoAsks(options, request);
      // The audit and when people were last seen move without the version of the data.
      const version = mayAny(viewer, UNVERSIONED) ? randomUUID() : await versionFor(viewer);
      // What is due or late is another tomorrow.
      const day = viewer.id === null ? '' : today();
      return answeredFromCache(request, reply, viewer, version, url, day, stated) ? reply.send() : undefined;
    },
    onSend: encoded,
    handler,
  });
}

/** As bytes: a long text that the socket has to encode by itself takes longer. */
const encoded: onSendHookHandler = (_request, _reply, payload, done) =>
  done(null, typeof payload === 'string' ? Buffer.from(payload) : payload);

/** Permissions to see what no version of the data stands for. */
const UNVERSIONED = ['MANAGE_PEOPLE', 'READ_AUDIT'] as const;

/** Answers with errors are nobody's to keep. */
const keepNoErrors: ApolloServerPlugin<Context> = {
  requestDidStart: () =>
    Promise.resolve({
      willSendResponse: ({ response }) => {
        const { body } = response;
        if (body.kind === 'single' && body.singleResult.errors !== undefined) {
          response.http.headers.set('cache-control', 'no-store');
        }
        return Promise.resolve();
      },
    }),
};

/** An operation that is too large is refused as a whole, once, not field by field. */
const refuseWhole: ApolloServerPlugin<Context> = {
  requestDidStart: () =>
    Promise.resolve({
      willSendResponse: ({ response: { body } }) => {
        if (body.kind !== 'single') return Promise.resolve();
        const refusal = body.singleResult.errors?.find(
          ({ extensions }) => extensions?.code === 'OPERATION_TOO_LARGE',
        );
        if (refusal !== undefined) body.singleResult = { data: null, errors: [refusal] };
        return Promise.resolve();
      },
    }),
};

/** What was written is seen by whoever reads next, whichever process they ask. */
function tellAll({ versions }: ServerOptions): ApolloServerPlugin<Context> {
  return {
    requestDidStart: () =>
      Promise.resolve({
        willSendResponse: async ({ operation }) => {
          if (operation?.operation === 'mutation') await versions?.written();
        },
      }),
  };
}
