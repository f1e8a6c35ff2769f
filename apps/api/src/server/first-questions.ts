import { NO_FILTERS, parseIndicatorFilters } from '@dial/domain/address/indicator-filters';
import type { Page } from '@dial/domain/address/parse-address';
import { readText } from '@dial/domain/address/query-values';

/** An operation of the web app with its variables, in the order in which it names them. */
export interface Question {
  readonly operation: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/**
 * What a page of the web app asks first, as its loaders ask it: e2e/a-page-asks-at-once.spec.ts looks that each is asked for once.
 * Pages that ask past every cache, or only when they know who asks, are left to themselves.
 *
 * @param newest the newest published edition, for the pages that are about one and name none; it is asked for by these alone
 */
export async function firstQuestions(
  page: Page,
  query: string,
  newest: () => Promise<string | null>,
): Promise<Question[]> {
  return [ask('CouncilEditions', {}), ...(await ownQuestions(page, new URLSearchParams(query), newest))];
}

async function ownQuestions(
  page: Page,
  query: URLSearchParams,
  newest: () => Promise<string | null>,
): Promise<Question[]> {
  switch (page.page) {
    case 'home': {
      const edition = await newest();
      return edition === null ? [] : headline(edition);
    }
    case 'headline':
      return headline(page.edition);
    case 'indicators': {
      const { edition } = page;
      return [
        ask('IndicatorsEdition', { edition }),
        ...(isWhole(query) ? [ask('IndicatorsRows', { edition, filter: {} })] : []),
        ask('IndicatorsTrends', { edition }),
      ];
    }
    case 'indicator': {
      const { edition, indicator } = page;
      return [
        ask('Indicator', { edition, indicator }),
        ask('IndicatorPlaced', { edition, indicator }),
        ...(isWhole(query) ? [ask('IndicatorList', { edition, filter: {} })] : []),
        ask('IndicatorCycle', { edition, indicator }),
        ask('IndicatorAnalysis', { edition, indicator }),
      ];
    }
    case 'area': {
      const { edition, area } = page;
      return [
        ask('AreaPage', { edition, area, areaId: `${edition}.${area}` }),
        ask('AreaChange', { edition, area }),
      ];
    }
    case 'outcomes':
    case 'outcome-matrix':
    case 'outcome': {
      // Whether a named edition is held, the page finds out.
      const edition = readText(query, 'edition') === '' ? await newest() : null;
      if (edition === null) return [];
      if (page.page === 'outcome') return [ask('Outcome', { outcome: page.outcome, edition })];
      return [ask(page.page === 'outcomes' ? 'Outcomes' : 'OutcomeMatrix', { edition })];
    }
    case 'editions':
      return [ask('Editions', {})];
    case 'glossary':
      return [ask('Glossary', { edition: page.edition })];
    case 'conflicts':
      return [ask('Conflicts', { edition: page.edition })];
    case 'framework':
      return ['Framework', 'FrameworkLayers', 'FrameworkProposed'].map((operation) => ask(operation, {}));
    case 'corporate-plan':
      return [ask('CorporatePlans', {})];
    case 'pack':
      return [ask('PackEdition', { edition: page.edition })];
    case 'delivery-plans':
      return [ask('DeliveryPlans', {})];
    case 'delivery-plan':
      return [ask('DeliveryPlan', { id: page.plan })];
    case 'measures':
      return [ask('Measures', {})];
    case 'about':
      return [ask('About', {})];
    case 'accessibility':
      return [ask('Accessibility', {})];
    case 'privacy':
      return [ask('Privacy', {})];
    case 'terms':
      return [ask('Terms', {})];
    default:
      return [];
  }
}

const ask = (operation: string, variables: Question['variables']): Question => ({ operation, variables });

const headline = (edition: string): Question[] =>
  ['Headline', 'HeadlineChange', 'HeadlineAbout'].map((operation) => ask(operation, { edition }));

/** Whether the address narrows the list by nothing that the server knows of. */
function isWhole(query: URLSearchParams): boolean {
  return JSON.stringify({ ...parseIndicatorFilters(query), q: '' }) === JSON.stringify(NO_FILTERS);
}
