import type { Page } from '@dial/domain/address/parse-address';
import type { Context } from './context.ts';
import { describe, notFound, type PageDescription } from './page-description.ts';

/** A page of an edition; a return's page speaks of itself. */
type EditionPage = Exclude<Extract<Page, { readonly edition: string }>, { readonly page: 'return' }>;

export async function describeEditionPage(
  { council, loaders }: Context,
  page: EditionPage,
): Promise<PageDescription> {
  const edition = await loaders.edition.load(page.edition);
  if (edition === null) return notFound(council);
  const name = `${edition.financialYear} Q${edition.quarter}`;
  switch (page.page) {
    case 'headline':
      return describe(
        council,
        `Headline, ${name}`,
        `${edition.title}: ratings by area, what is working well and what to note.`,
      );
    case 'indicators':
      return describe(
        council,
        `Indicators, ${name}`,
        `Every indicator of ${edition.title}, with its latest figure, target and rating.`,
      );
    case 'area': {
      const areas = await loaders.areasOfEdition.load(page.edition);
      const area = areas.find(({ id }) => id === `${page.edition}.${page.area}`);
      if (area === undefined) return notFound(council);
      const about = area.description ?? `What the indicators of ${area.name} say in ${edition.title}.`;
      return describe(council, `${area.name}, ${name}`, about);
    }
    case 'conflicts':
      return describe(
        council,
        `Conflicts, ${name}`,
        `Where the documents of ${edition.title} disagree with themselves, and which reading stands.`,
      );
    case 'glossary':
      return describe(council, `Glossary, ${name}`, `The abbreviations and terms of ${edition.title}.`);
    case 'data':
      return describe(
        council,
        `Open data, ${name}`,
        `The figures of ${edition.title} as CSV, JSON and XLSX, with licence, checksums and what changed.`,
      );
    case 'pack':
      return describe(
        council,
        `Committee pack, ${name}`,
        `${edition.title} as a document for a committee, as a PDF or for Word.`,
      );
    case 'changes':
      return describe(council, `What changed, ${name}`, `What changed of ${edition.title} and when.`);
    case 'history':
      return describe(
        council,
        `As it stood, ${name}`,
        `${edition.title} as it stood at a stage or on a day.`,
      );
    case 'highlights':
      return describe(
        council,
        `Highlights, ${name}`,
        `What is working well in ${edition.title}, and what to note.`,
      );
    case 'import':
      return describe(
        council,
        `Import figures, ${name}`,
        `Figures to be filed for ${edition.title} by a file.`,
      );
    case 'targets':
      return describe(council, `Targets, ${name}`, `The targets of the indicators of ${edition.title}.`);
    case 'recommendations':
      return describe(
        council,
        `Recommendations, ${name}`,
        `What scrutiny recommends on ${edition.title}, and the answers.`,
      );
    case 'indicator': {
      const report = await loaders.report.load(`${page.edition}.${page.indicator}`);
      const indicator = report === null ? null : await loaders.indicator.load(page.indicator);
      if (report === null || indicator === null) return notFound(council);
      const series = indicator.series === null ? '' : ` (${indicator.series})`;
      return describe(council, `${indicator.title}${series}, ${name}`, report.explanation);
    }
  }
}
