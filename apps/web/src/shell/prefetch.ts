import { type LoaderFunction, matchRoutes, type RouteObject, type RouterContextProvider } from 'react-router';

declare global {
  interface Navigator {
    /** Where the browser tells. */
    readonly connection?: { readonly saveData?: boolean };
  }
}

/** Rests on a link for so long, in milliseconds: a pointer that passes over asks for nothing. */
const PAUSE = 80;

/**
 * Pages whose answers stay in the cache, by the pattern of their address. Of others, which ask past it (the reporting cycle,
 * people, what somebody keeps), the code alone is fetched ahead.
 */
export const KEPT: ReadonlySet<string> = new Set([
  '',
  'editions/:edition',
  'editions/:edition/indicators',
  'editions/:edition/indicators/:indicator',
  'editions/:edition/areas/:area',
  'editions/:edition/conflicts',
  'editions/:edition/glossary',
  'outcomes',
  'outcomes/matrix',
  'outcomes/:outcome',
  'measures',
  'measures/:chain',
  'framework',
  'framework/:measure',
  'plans',
  'plans/:plan',
  'corporate-plan',
  'corporate-plan/:outcome',
  'compare',
  'about',
]);

/**
 * Fetches a page when a reader is about to follow a link to it, by pointer, finger or keyboard: its code, and its answers into the
 * cache. Each address once; nothing where the reader's browser saves data. @returns what ends it
 */
export function prefetchOnIntent(
  routes: readonly RouteObject[],
  context: Readonly<RouterContextProvider>,
): () => void {
  if (navigator.connection?.saveData === true) return () => {};
  const fetched = new Set<string>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const leave = () => clearTimeout(timer);
  const intend = ({ target, type }: Event) => {
    leave();
    const url = target instanceof Element ? pageOf(target.closest('a')) : null;
    if (url === null || fetched.has(url.href)) return;
    timer = setTimeout(
      () => {
        fetched.add(url.href);
        // What fails is asked for again, and then reported, when the link is followed.
        fetchPage(routes, url, context).catch(() => fetched.delete(url.href));
      },
      type === 'pointerover' ? PAUSE : 0,
    );
  };
  const events = ['pointerover', 'focusin', 'touchstart'] as const;
  for (const event of events) document.addEventListener(event, intend, { passive: true });
  document.addEventListener('pointerout', leave);
  return () => {
    leave();
    for (const event of events) document.removeEventListener(event, intend);
    document.removeEventListener('pointerout', leave);
  };
}

/** The address of another page of this site that a link leads to in this window. */
function pageOf(link: HTMLAnchorElement | null): URL | null {
  if (link === null || link.href === '' || link.target !== '' || link.hasAttribute('download')) return null;
  const url = new URL(link.href);
  url.hash = '';
  const { origin, pathname, search } = window.location;
  return url.origin !== origin || (url.pathname === pathname && url.search === search) ? null : url;
}

async function fetchPage(
  routes: readonly RouteObject[],
  url: URL,
  context: Readonly<RouterContextProvider>,
): Promise<void> {
  const match = matchRoutes([...routes], url.pathname)?.at(-1);
  if (match === undefined || typeof match.route.lazy !== 'function') return;
  const { params, route } = match;
  const pattern = route.path ?? '';
  const { loader }: { readonly loader?: LoaderFunction | boolean } = await match.route.lazy();
  if (typeof loader !== 'function' || !KEPT.has(pattern)) return;
  await loader({ request: new Request(url), url, pattern, params, context });
}
