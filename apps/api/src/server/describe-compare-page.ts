import { readEditions } from '@dial/database/read/editions';
import { parseQuery } from '@dial/domain/address/parse-query';
import { readComparison } from '@dial/domain/comparison/comparison';
import { indicatorName } from '@dial/domain/text/indicator-name';
import type { Context } from './context.ts';
import { describe, notFound, type PageDescription } from './page-description.ts';

/** The Compare page, which is one of what its query names; an edition or the one indicator that is unknown is not found. */
export async function describeComparePage(context: Context, query: string): Promise<PageDescription> {
  const { council, loaders } = context;
  const comparison = readComparison(parseQuery(query));
  switch (comparison.kind) {
    case 'editions': {
      const [from, to] = await Promise.all([
        loaders.edition.load(comparison.from),
        loaders.edition.load(comparison.to),
      ]);
      const [before, after] = [nameOf(from), nameOf(to)];
      if (before === null || after === null) return notFound(council);
      return describe(council, `${after} against ${before}`, TWO_EDITIONS);
    }
    case 'through': {
      const indicator = await loaders.indicator.load(comparison.indicator);
      if (indicator === null) return notFound(council);
      return describe(
        council,
        `${indicatorName(indicator)}, edition by edition`,
        'What each edition showed: figure, target, rating and commentary.',
      );
    }
    case 'half': {
      const name = nameOf(await loaders.edition.load(comparison.edition));
      return name === null
        ? notFound(council)
        : describe(council, `Compare ${name} with another edition`, TWO_EDITIONS);
    }
    case 'indicators': {
      const { edition: id } = comparison;
      const edition = id === null ? await newest(context) : await loaders.edition.load(id);
      if (edition === null)
        return id === null ? describe(council, 'Compare', SIDE_BY_SIDE) : notFound(council);
      return describe(council, `Compare indicators, ${nameOf(edition)}`, SIDE_BY_SIDE);
    }
  }
}

const TWO_EDITIONS =
  'Which ratings and figures are other than they were, and what only one of the two editions reports.';
const SIDE_BY_SIDE =
  'Up to six indicators side by side: figure, target, rating, movement and trend, each on its own scale.';

async function newest({ reader }: Context) {
  return (await readEditions(reader)).find(({ stage }) => stage === 'PUBLISHED') ?? null;
}

function nameOf(edition: { financialYear: string; quarter: number } | null): string | null {
  return edition === null ? null : `${edition.financialYear} Q${edition.quarter}`;
}
