import type { FastifyInstance, FastifyReply } from 'fastify';
import { createContext } from '../server/context.ts';
import { currentVersion } from '../server/current-version.ts';
import { answeredFromCache } from '../server/published-cache.ts';
import { securityHeaders } from '../server/security-headers.ts';
import type { ServerOptions } from '../server/server-options.ts';
import { NO_SIGN_IN } from '../server/site.ts';
import { PUBLIC_VIEWER } from '../server/viewer.ts';
import { embedDocument } from './embed-document.ts';
import { embedPage } from './embed-page.ts';
import { EMBED_STYLE_HASH } from './embed-style.ts';
import { embeddedChart } from './embedded-chart.ts';
import { html } from './html.ts';

/** Any page may show it in a frame; it fetches nothing, runs nothing and sends nothing. */
const headersOf = (url: string) => ({
  ...securityHeaders(url),
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: ["'none'"],
      styleSrc: [EMBED_STYLE_HASH],
      baseUri: ["'none'"],
      formAction: ["'none'"],
      frameAncestors: ['*'],
    },
  },
  crossOriginResourcePolicy: { policy: 'cross-origin' as const },
  xFrameOptions: false,
});

/**
 * `/embed/editions/{edition}/indicators/{indicator}`: the chart of a published edition for any page. Whoever asks is the public: the
 * address shows the same to everybody, and a draft to nobody.
 */
export function embedRoutes(server: FastifyInstance, options: ServerOptions): void {
  const { database, council } = options;
  const headers = headersOf((options.signIn?.site ?? NO_SIGN_IN).url);
  server.get<{ Params: { edition: string; indicator: string } }>(
    '/embed/editions/:edition/indicators/:indicator',
    { helmet: headers },
    async (request, reply) => {
      const { edition, indicator } = request.params;
      const { reader, loaders } = createContext(database, council, PUBLIC_VIEWER);
      const version = await currentVersion(options, reader);
      const chart = await embeddedChart(loaders, edition, indicator);
      if (chart === null)
        return page(reply.code(404).header('cache-control', 'no-cache')).send(notFound(council.name));
      const held = answeredFromCache(request, reply, PUBLIC_VIEWER, version, 'embed', edition, indicator);
      // It is nobody's in particular, so that no cookie makes another answer of it.
      reply.removeHeader('vary');
      return held ? reply.send() : page(reply).send(embedPage(chart, council.name));
    },
  );
}

const page = (reply: FastifyReply) => reply.type('text/html; charset=utf-8');

function notFound(council: string): string {
  return embedDocument(
    `No such chart – ${council}`,
    html`<h1>There is no such chart</h1>
<p>No published edition reports an indicator of this name. <a href="/" target="_blank" rel="noopener">Dial, ${council}</a></p>`,
  );
}
