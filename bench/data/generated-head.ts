import type { EditionData } from '../../packages/domain/src/edition-data/edition-data.ts';
import { AREAS } from './generated-words.ts';

/** What an edition says of itself. @param id the quarter's, "2095-96-q4" */
export function generatedHead(id: string, outcomeIds: readonly string[]): EditionData['head'] {
  const [, financialYear = '', quarter = ''] = /^(\d{4}-\d{2})-q(\d)$/.exec(id) ?? [];
  return {
    id,
    title: `Generated Council: performance report ${financialYear} quarter ${quarter}`,
    printed_titles: [],
    document: documentOf(id),
    financial_year: financialYear,
    quarter: Number(quarter),
    version: null,
    produced_by: null,
    introduction: [{ text: 'Generated for measuring speed: no figure is any council’s.', line: 1 }],
    meetings: [
      { body: 'Generated Board', date: '2096-05-31', date_raw: '31 May 2096', line: 2 },
      { body: 'Generated Executive', date: '2096-06-30', date_raw: '30 June 2096', line: 3 },
    ],
    legend: [],
    colours_survived: true,
    areas: AREAS.map(({ slug, name, number }) => ({
      id: `${id}.${slug}`,
      name,
      position: number,
      description: `What ${name.toLowerCase()} is about.`,
      description_line: number,
      references: null,
      published: null,
      target_outcomes: [number, number + 5].flatMap((place) => {
        const outcome = outcomeIds[place % outcomeIds.length];
        return outcome === undefined ? [] : { id: outcome, text: outcome, raw: outcome, line: number };
      }),
      lines: [number],
    })),
    links: [],
  };
}

export function documentOf(editionId: string): string {
  return `generated-${editionId}.txt`;
}
