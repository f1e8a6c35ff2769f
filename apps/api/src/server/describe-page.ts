import type { Page } from '@dial/domain/address/parse-address';
import type { Context } from './context.ts';
import { describeComparePage } from './describe-compare-page.ts';
import { describeEditionPage } from './describe-edition-page.ts';
import { describePeoplePage } from './describe-people-page.ts';
import { describeReturnsPage } from './describe-returns-page.ts';
import { describeStrategyPage } from './describe-strategy-page.ts';
import { describe, notFound, type PageDescription } from './page-description.ts';

/** Title and description of a page for browsers, search engines and link previews, and whether there is such a page. Few are another by their query. */
export async function describePage(
  context: Context,
  page: Page | null,
  query = '',
): Promise<PageDescription> {
  const { council } = context;
  if (page === null) return notFound(council);
  switch (page.page) {
    case 'home':
      return {
        found: true,
        title: `Dial – how ${council.name} is performing`,
        description: `The performance indicators of ${council.name}: figures, targets, ratings with their arithmetic, and officers' commentary.`,
      };
    case 'editions':
      return describe(council, 'Editions', `The quarterly performance reports of ${council.name}.`);
    case 'open-edition':
      return describe(council, 'Open the next edition', `The next quarter's report of ${council.name}.`);
    case 'audit':
      return describe(council, 'Audit', 'What was done in Dial, by whom and when.');
    case 'compare':
      return describeComparePage(context, query);
    case 'search':
      return describe(
        council,
        'Search',
        'Find indicators, measures, outcomes, plan actions, areas and terms.',
      );
    case 'about':
      return describe(council, 'About', 'What Dial is, where its figures come from, and the open data.');
    case 'about-ratings':
      return describe(
        council,
        'About the ratings',
        'How red, amber and green are worked out, and why some indicators have no rating.',
      );
    case 'accessibility':
    case 'privacy':
    case 'cookies':
    case 'terms':
      return describe(council, STATEMENTS[page.page].title, STATEMENTS[page.page].says);
    case 'headline':
    case 'indicators':
    case 'indicator':
    case 'area':
    case 'conflicts':
    case 'glossary':
    case 'data':
    case 'pack':
    case 'changes':
    case 'history':
    case 'highlights':
    case 'import':
    case 'targets':
    case 'recommendations':
      return describeEditionPage(context, page);
    case 'sign-in':
    case 'set-password':
    case 'account':
    case 'views':
    case 'people':
    case 'person':
      return describePeoplePage(context, page);
    case 'returns':
    case 'returns-import':
    case 'return':
      return describeReturnsPage(context, page);
    default:
      return describeStrategyPage(context, page);
  }
}

/** Titles and descriptions of the pages that a public body must have. */
const STATEMENTS = {
  accessibility: {
    title: 'Accessibility',
    says: 'How well everybody can use Dial, what is not right yet, and whom to tell.',
  },
  privacy: {
    title: 'Privacy',
    says: 'What Dial keeps about people, why, for how long, and what they can ask for.',
  },
  cookies: {
    title: 'Cookies',
    says: 'All that Dial keeps in a browser: cookies when somebody signs in, and little else.',
  },
  terms: {
    title: 'Terms of use',
    says: 'The licence of the data, how to cite it, fair use of the API, and corrections.',
  },
} as const;
