import { type Attention, needsAttention } from '@dial/domain/pack/needs-attention';
import { formatDate } from '@dial/domain/period/format-date';
import { enumWords } from '@dial/domain/report/enum-words';
import { composeAbout } from './compose-about.ts';
import { composeChanges } from './compose-changes.ts';
import { composeConflicts } from './compose-conflicts.ts';
import { composeGlossary } from './compose-glossary.ts';
import { composeHeadline } from './compose-headline.ts';
import { composePage } from './compose-page.ts';
import { composeRow } from './compose-row.ts';
import { composeYearEnd } from './compose-year-end.ts';
import type { Fact, PackContent } from './pack-content.ts';
import { packEdition } from './pack-edition.ts';
import type { PackReport, PackRows } from './pack-rows.ts';

/**
 * What a pack says, in the words of the screens.
 *
 * @param page told after each indicator's page, with how many there are
 */
export function composePack(
  rows: PackRows,
  page: (done: number, total: number) => void = () => undefined,
): PackContent {
  const { edition, area, chosen, reports, areas } = rows;
  const asking = reports.flatMap((row) => {
    const attention = attentionTo(row);
    return attention === null ? [] : [{ row, attention }];
  });
  const paged = new Set(asking.map(({ row }) => row.report.id));
  const count = reports.length === 1 ? '1 chosen indicator' : `${reports.length} chosen indicators`;
  const { name, draft, address } = packEdition(rows);
  const said = {
    council: rows.council,
    title: edition.title,
    scope: area?.name ?? (chosen ? count : null),
    edition: name,
    draft,
    address,
    cover: coverOf(rows),
    headline: composeHeadline(rows),
    summary: rows.summary ?? [],
    yearEnd: composeYearEnd(rows),
    changes: composeChanges(rows),
    highlights: highlightsOf(rows),
    attention: attentionWords(rows, asking.length),
    pages: asking.map(({ row, attention }, index) => {
      const made = composePage(rows, row, attention);
      page(index + 1, asking.length);
      return made;
    }),
    tables: areas.flatMap(({ id, name: heading }) => {
      const rest = reports.filter(({ report }) => report.areaId === id && !paged.has(report.id));
      return rest.length === 0 ? [] : [{ area: heading, rows: rest.map((row) => composeRow(rows, row)) }];
    }),
    ...composeConflicts(rows, paged),
    about: composeAbout(rows),
  };
  return { ...said, glossary: composeGlossary(rows, said) };
}

function attentionTo({ report, before }: PackReport): Attention | null {
  const { listedOnly, rag, movement } = report;
  return listedOnly ? null : needsAttention({ rag, before, movement });
}

function coverOf({ edition, meetings }: PackRows): Fact[] {
  const { stage, publishedOn, version, producedBy, documentId, documentTitle } = edition;
  return [
    { term: 'Stage', words: enumWords(stage) },
    ...(publishedOn === null ? [] : [{ term: 'Published on', words: formatDate(publishedOn) }]),
    ...(version === null ? [] : [{ term: 'Version', words: version }]),
    ...(producedBy === null
      ? []
      : [{ term: 'Produced by', words: producedBy.replace(/^produced by:?\s*/i, '') }]),
    ...meetings.map(({ body, date }) => ({ term: body, words: formatDate(date) })),
    {
      term: 'Source',
      words: documentId === null ? 'Filed by officers and signed off in Dial' : (documentTitle ?? documentId),
    },
  ];
}

const KINDS = [
  { kind: 'WORKING_WELL', title: 'Working well' },
  { kind: 'TO_NOTE', title: 'To note' },
] as const;

/** Those of the whole edition; of a part, those that speak of one of its indicators. */
function highlightsOf({ highlights, reports, area, chosen }: PackRows): PackContent['highlights'] {
  const held = new Set(reports.map(({ report }) => report.indicatorId));
  const isWhole = area === null && !chosen;
  return KINDS.flatMap(({ kind, title }) => {
    const lines = highlights
      .filter((line) => line.kind === kind && (isWhole || line.indicatorIds.some((id) => held.has(id))))
      .map(({ text }) => text);
    return lines.length === 0 ? [] : [{ title, lines }];
  });
}

function attentionWords({ reports, preceding }: PackRows, count: number): string {
  const rated = reports.filter(({ report }) => !report.listedOnly && report.rag !== null).length;
  const before = preceding === null ? '' : ', or its rating is worse than in the preceding edition';
  const has = count === 1 ? 'has a page' : 'have a page each';
  const rule = `it is red${before}, or it is amber and its figure moved the wrong way`;
  if (count === 0) return `Of ${rated} rated indicators none needs attention by this rule: ${rule}.`;
  return `${count} of ${rated} rated indicators ${has} here. An indicator has one where ${rule}. The others follow in tables.`;
}
