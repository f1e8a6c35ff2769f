/** A page of the web app, as its address names it. The server gives its title and status, the browser draws it. */
export type Page =
  | { readonly page: 'home' }
  | { readonly page: 'editions' }
  | { readonly page: 'headline'; readonly edition: string }
  | { readonly page: 'indicators'; readonly edition: string }
  | { readonly page: 'indicator'; readonly edition: string; readonly indicator: string }
  | { readonly page: 'conflicts'; readonly edition: string }
  | { readonly page: 'glossary'; readonly edition: string }
  | { readonly page: 'search' }
  | { readonly page: 'about' }
  | { readonly page: 'about-ratings' };

const SINGLE: Readonly<Record<string, Page>> = {
  '/': { page: 'home' },
  '/editions': { page: 'editions' },
  '/search': { page: 'search' },
  '/about': { page: 'about' },
  '/about/ratings': { page: 'about-ratings' },
};

/** The page of a path, without query; null where there is none. A final slash makes no difference. */
export function parseAddress(path: string): Page | null {
  const trimmed = path.length > 1 && path.endsWith('/') ? path.slice(0, -1) : path;
  const single = SINGLE[trimmed];
  if (single !== undefined) return single;
  const [, root, edition, section, indicator, ...rest] = trimmed.split('/').map(decode);
  if (root !== 'editions' || !edition || rest.length > 0) return null;
  if (section === undefined) return { page: 'headline', edition };
  if (section === 'indicators' && indicator !== undefined) {
    return indicator === '' ? null : { page: 'indicator', edition, indicator };
  }
  if (indicator !== undefined) return null;
  return section === 'indicators' || section === 'conflicts' || section === 'glossary'
    ? { page: section, edition }
    : null;
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
