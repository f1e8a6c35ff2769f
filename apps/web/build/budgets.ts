import type { PageSize } from './page-sizes.ts';

/** The most that a page may load, in kB as brotli packs them. */
interface Budget {
  readonly page: string;
  readonly of: 'scripts' | 'later';
  readonly most: number;
  readonly words: string;
}

export const BUDGETS: readonly Budget[] = [
  ...['home', 'headline'].map((name) => ({
    page: `src/headline/${name}-page.tsx`,
    of: 'scripts' as const,
    most: 151,
    words: 'JavaScript of the headline page',
  })),
  {
    page: 'src/indicators/indicators-page.tsx',
    of: 'scripts',
    most: 193,
    words: 'JavaScript of the list of indicators',
  },
  {
    page: 'src/indicator/indicator-page.tsx',
    of: 'later',
    most: 85,
    words: 'JavaScript that a chart brings',
  },
];

/** What is over its budget, or has none to be held to, in sentences. */
export function overBudget(sizes: readonly PageSize[], budgets: readonly Budget[] = BUDGETS): string[] {
  return budgets.flatMap(({ page, of, most, words }) => {
    const size = sizes.find((one) => one.page === page);
    if (size === undefined) return [`${words}: there is no ${page}.`];
    return size[of] > most ? [`${words}: ${size[of].toFixed(1)} kB of at most ${most}.`] : [];
  });
}
