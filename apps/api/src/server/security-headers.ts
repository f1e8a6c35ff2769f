import type { FastifyHelmetOptions } from '@fastify/helmet';

/** Two years, in seconds. */
const HTTPS_FOR = 63_072_000;

/**
 * No inline script or style, nothing from elsewhere, no framing, no other site's page in the same process. Behind https browsers are told
 * to come by nothing else; for Dial's own name alone, as names below it may be somebody else's.
 *
 * @param url the public address
 */
export function securityHeaders(url: string) {
  return {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'", 'data:', 'blob:'],
        connectSrc: ["'self'"],
        manifestSrc: ["'self'"],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
      },
    },
    crossOriginOpenerPolicy: { policy: 'same-origin' },
    crossOriginResourcePolicy: { policy: 'same-origin' },
    originAgentCluster: true,
    referrerPolicy: { policy: 'same-origin' },
    strictTransportSecurity: url.startsWith('https:')
      ? { maxAge: HTTPS_FOR, includeSubDomains: false }
      : false,
    xFrameOptions: { action: 'deny' },
  } satisfies FastifyHelmetOptions;
}
