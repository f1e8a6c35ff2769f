import type { Page } from '@dial/domain/address/parse-address';
import type { Context } from './context.ts';

export interface PageDescription {
  readonly found: boolean;
  readonly title: string;
  readonly description: string;
}

/** Title and description of a page for browsers, search engines and link previews, and whether there is such a page. */
export async function describePage(context: Context, page: Page | null): Promise<PageDescription> {
  const { council, loaders } = context;
  const describe = (name: string, description: string): PageDescription => ({
    found: true,
    title: `${name} – Dial, ${council.name}`,
    description,
  });
  if (page === null) return notFound(context);
  switch (page.page) {
    case 'home':
      return {
        found: true,
        title: `Dial – how ${council.name} is performing`,
        description: `The performance indicators of ${council.name}: figures, targets, ratings with their arithmetic, and officers' commentary.`,
      };
    case 'editions':
      return describe('Editions', `The quarterly performance reports of ${council.name}.`);
    case 'search':
      return describe('Search', 'Find indicators, areas and terms.');
    case 'about':
      return describe('About', 'What Dial is, where its figures come from, and the open data.');
    case 'about-ratings':
      return describe(
        'About the ratings',
        'How red, amber and green are worked out, and why some indicators have no rating.',
      );
  }
  const edition = await loaders.edition.load(page.edition);
  if (edition === null) return notFound(context);
  const name = `${edition.financialYear} Q${edition.quarter}`;
  switch (page.page) {
    case 'headline':
      return describe(
        `Headline, ${name}`,
        `${edition.title}: ratings by area, what is working well and what to note.`,
      );
    case 'indicators':
      return describe(
        `Indicators, ${name}`,
        `Every indicator of ${edition.title}, with its latest figure, target and rating.`,
      );
    case 'conflicts':
      return describe(
        `Conflicts, ${name}`,
        `Where the documents of ${edition.title} disagree with themselves, and which reading stands.`,
      );
    case 'glossary':
      return describe(`Glossary, ${name}`, `The abbreviations and terms of ${edition.title}.`);
    case 'indicator': {
      const report = await loaders.report.load(`${page.edition}.${page.indicator}`);
      const indicator = report === null ? null : await loaders.indicator.load(page.indicator);
      if (report === null || indicator === null) return notFound(context);
      const series = indicator.series === null ? '' : ` (${indicator.series})`;
      return describe(`${indicator.title}${series}, ${name}`, report.explanation);
    }
  }
}

function notFound({ council }: Context): PageDescription {
  return {
    found: false,
    title: `Page not found – Dial, ${council.name}`,
    description: 'There is no page at this address.',
  };
}
