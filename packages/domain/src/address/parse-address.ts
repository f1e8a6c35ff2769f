/** A page of the web app, as its address names it. The server gives its title and status, the browser draws it. */
export type Page =
  | { readonly page: 'home' }
  | { readonly page: 'editions' }
  | { readonly page: 'headline'; readonly edition: string }
  | { readonly page: 'indicators'; readonly edition: string }
  | { readonly page: 'indicator'; readonly edition: string; readonly indicator: string }
  /** An area by the end of its id: "net-zero". */
  | { readonly page: 'area'; readonly edition: string; readonly area: string }
  | { readonly page: 'conflicts'; readonly edition: string }
  | { readonly page: 'glossary'; readonly edition: string }
  /** The open data of an edition. */
  | { readonly page: 'data'; readonly edition: string }
  /** The committee pack of an edition, to be made. */
  | { readonly page: 'pack'; readonly edition: string }
  /** What changed of an edition between two moments. */
  | { readonly page: 'changes'; readonly edition: string }
  /** An edition as it stood at a stage or on a day. */
  | { readonly page: 'history'; readonly edition: string }
  | { readonly page: 'highlights'; readonly edition: string }
  /** Figures of other years, parts and kinds, to be filed for an edition by a file. */
  | { readonly page: 'import'; readonly edition: string }
  /** The targets of an edition's indicators, to be set. */
  | { readonly page: 'targets'; readonly edition: string }
  /** What scrutiny recommends on an edition, with the answers. */
  | { readonly page: 'recommendations'; readonly edition: string }
  | { readonly page: 'open-edition' }
  | { readonly page: 'outcomes' }
  | { readonly page: 'outcome-matrix' }
  | { readonly page: 'outcome'; readonly outcome: string }
  | { readonly page: 'framework' }
  /** A framework measure, or a measure proposed for the vision. */
  | { readonly page: 'framework-measure'; readonly measure: string }
  | { readonly page: 'delivery-plans' }
  | { readonly page: 'measure-requests' }
  | { readonly page: 'delivery-plan'; readonly plan: string }
  | { readonly page: 'corporate-plan' }
  | { readonly page: 'plan-outcome'; readonly outcome: string }
  /** Every measure that the documents carry on. */
  | { readonly page: 'measures' }
  | { readonly page: 'measure'; readonly chain: string }
  | { readonly page: 'returns' }
  | { readonly page: 'returns-import' }
  /** What is owed for an indicator in an edition. */
  | { readonly page: 'return'; readonly edition: string; readonly indicator: string }
  /** What was done, by whom and when. */
  | { readonly page: 'audit' }
  /** Indicators, or editions, side by side; its query says which. */
  | { readonly page: 'compare' }
  /** What somebody keeps for themselves. */
  | { readonly page: 'views' }
  | { readonly page: 'search' }
  | { readonly page: 'about' }
  | { readonly page: 'about-ratings' }
  | { readonly page: 'accessibility' }
  | { readonly page: 'privacy' }
  | { readonly page: 'cookies' }
  | { readonly page: 'terms' }
  | { readonly page: 'sign-in' }
  /** Where the link of a forgotten password or of an invitation leads. */
  | { readonly page: 'set-password' }
  | { readonly page: 'account' }
  | { readonly page: 'people' }
  | { readonly page: 'person'; readonly person: string };

const SINGLE: Readonly<Record<string, Page>> = {
  '/': { page: 'home' },
  '/editions': { page: 'editions' },
  '/editions/open': { page: 'open-edition' },
  '/outcomes': { page: 'outcomes' },
  '/outcomes/matrix': { page: 'outcome-matrix' },
  '/framework': { page: 'framework' },
  '/plans': { page: 'delivery-plans' },
  '/plans/requests': { page: 'measure-requests' },
  '/corporate-plan': { page: 'corporate-plan' },
  '/measures': { page: 'measures' },
  '/returns': { page: 'returns' },
  '/returns/import': { page: 'returns-import' },
  '/search': { page: 'search' },
  '/about': { page: 'about' },
  '/about/ratings': { page: 'about-ratings' },
  '/accessibility': { page: 'accessibility' },
  '/privacy': { page: 'privacy' },
  '/cookies': { page: 'cookies' },
  '/terms': { page: 'terms' },
  '/sign-in': { page: 'sign-in' },
  '/set-password': { page: 'set-password' },
  '/account': { page: 'account' },
  '/people': { page: 'people' },
  '/audit': { page: 'audit' },
  '/compare': { page: 'compare' },
  '/views': { page: 'views' },
};

/** The pages of one thing, under the list of its kind. */
const ONE_OF = new Map<string, (id: string) => Page>([
  ['outcomes', (outcome) => ({ page: 'outcome', outcome })],
  ['framework', (measure) => ({ page: 'framework-measure', measure })],
  ['plans', (plan) => ({ page: 'delivery-plan', plan })],
  ['corporate-plan', (outcome) => ({ page: 'plan-outcome', outcome })],
  ['measures', (chain) => ({ page: 'measure', chain })],
  ['people', (person) => ({ page: 'person', person })],
]);

/** The page of a path, without query; null where there is none. A final slash makes no difference. */
export function parseAddress(path: string): Page | null {
  const trimmed = /[^/]\/$/.test(path) ? path.slice(0, -1) : path;
  const single = SINGLE[trimmed];
  if (single !== undefined) return single;
  const [, root = '', ...parts] = trimmed.split('/').map(decode);
  if (root === 'editions') return pageOfEdition(parts);
  if (root === 'returns') return pageOfReturn(parts);
  const [id, ...rest] = parts;
  return id && rest.length === 0 ? (ONE_OF.get(root)?.(id) ?? null) : null;
}

/** The pages of an edition beside its headline. */
const SECTIONS = [
  'indicators',
  'conflicts',
  'glossary',
  'data',
  'pack',
  'changes',
  'history',
  'highlights',
  'import',
  'targets',
  'recommendations',
] as const;

function pageOfEdition([edition, section, part, ...rest]: readonly string[]): Page | null {
  if (!edition || rest.length > 0) return null;
  if (section === undefined) return { page: 'headline', edition };
  if (part !== undefined) {
    if (part === '') return null;
    if (section === 'indicators') return { page: 'indicator', edition, indicator: part };
    return section === 'areas' ? { page: 'area', edition, area: part } : null;
  }
  const page = SECTIONS.find((name) => name === section);
  return page === undefined ? null : { page, edition };
}

function pageOfReturn([edition, indicator, ...rest]: readonly string[]): Page | null {
  return edition && indicator && rest.length === 0 ? { page: 'return', edition, indicator } : null;
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
