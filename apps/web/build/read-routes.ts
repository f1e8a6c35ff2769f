/** A page of the router, with the file that is loaded when it is first asked for. */
export interface PageModule {
  /** Without the first slash; empty for the page at "/". */
  readonly path: string;
  /** From the web app's folder: "src/about/about-page.tsx". */
  readonly module: string;
}

const PAGE = /(?:index: true|path: '([^']*)'),\s*lazy: \(\) => import\('\.\.\/([^']+)'\)/g;

/**
 * The pages that the source of `shell/routes.tsx` names.
 *
 * @throws Error where a page is written in another way
 */
export function readRoutes(source: string): PageModule[] {
  const found = [...source.matchAll(PAGE)].map(([, path = '', file = '']) => ({
    path,
    module: `src/${file}`,
  }));
  const lazy = source.split('lazy:').length - 1;
  if (found.length !== lazy)
    throw new Error(`Of ${lazy} lazy pages ${found.length} are written as the others are`);
  return found;
}
