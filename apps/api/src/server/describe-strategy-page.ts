import type { Page } from '@dial/domain/address/parse-address';
import type { Context } from './context.ts';
import { describe, notFound, type PageDescription } from './page-description.ts';

/** A page of the vision, the framework, a plan or a measure through the documents. */
type StrategyPage = Extract<
  Page,
  {
    readonly page:
      | 'outcomes'
      | 'outcome-matrix'
      | 'outcome'
      | 'framework'
      | 'framework-measure'
      | 'delivery-plans'
      | 'measure-requests'
      | 'delivery-plan'
      | 'corporate-plan'
      | 'plan-outcome'
      | 'measures'
      | 'measure';
  }
>;

/** The pages of whole lists, which are always there. */
const LISTS = {
  outcomes: [
    'Outcomes',
    'The outcomes of Luton 2040, the measures mapped to them, how these are rated, and what is missing.',
  ],
  'outcome-matrix': ['Measures by outcome', 'Which indicator serves which outcome of Luton 2040.'],
  framework: [
    'Measures framework',
    'The layers of measures, from Luton 2040 to a team’s targets, with every annual and quarterly measure.',
  ],
  'delivery-plans': ['Plans', 'Plans and the measures by which they mean to change the dial.'],
  'measure-requests': [
    'Requests',
    'Measures that plans want outside the framework, with the strategy hub’s decisions.',
  ],
  'corporate-plan': [
    'Corporate plan 2008-14',
    'The priorities, outcomes, actions, indicators and risks of the corporate plan 2008-14.',
  ],
  measures: [
    'Measures through time',
    'Every measure that one document carries on from another, with what changed.',
  ],
} as const;

export async function describeStrategyPage(context: Context, page: StrategyPage): Promise<PageDescription> {
  const { council } = context;
  const described = isList(page) ? LISTS[page.page] : await describeOne(context, page);
  if (described === null) return notFound(council);
  const [name, description] = described;
  return describe(council, name, description);
}

type ListPage = Extract<StrategyPage, { readonly page: keyof typeof LISTS }>;

function isList(page: StrategyPage): page is ListPage {
  return page.page in LISTS;
}

/** Name and description of one thing's page; null where there is no such thing. */
async function describeOne(
  { loaders }: Context,
  page: Exclude<StrategyPage, ListPage>,
): Promise<[string, string] | null> {
  switch (page.page) {
    case 'outcome': {
      const outcome = await loaders.outcome.load(page.outcome);
      return outcome && [outcome.name, 'An outcome of Luton 2040 and the measures mapped to it.'];
    }
    case 'framework-measure': {
      const [measure, proposed] = await Promise.all([
        loaders.frameworkMeasure.load(page.measure),
        loaders.proposedMeasure.load(page.measure),
      ]);
      if (measure !== null) return [measure.measure, measure.question];
      return proposed && [proposed.text, 'A measure proposed for Luton 2040.'];
    }
    case 'delivery-plan': {
      const plan = await loaders.deliveryPlan.load(page.plan);
      return plan && [plan.title, `The measures of this plan, which ${plan.owner} answers for.`];
    }
    case 'plan-outcome': {
      const outcome = await loaders.planOutcome.load(page.outcome);
      return outcome && [`${outcome.name}, corporate plan 2008-14`, outcome.printedHeading];
    }
    case 'measure': {
      const chain = await loaders.chain.load(page.chain);
      return chain && [chain.title, 'One measure through the documents, with what changed between them.'];
    }
  }
}
