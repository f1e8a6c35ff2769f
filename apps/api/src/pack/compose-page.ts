import type { CommentaryRow } from '@dial/database/read/narrative';
import type { ReportRow } from '@dial/database/read/reports';
import type { Block } from '@dial/domain/commentary/block';
import { byline } from '@dial/domain/commentary/byline';
import { proseBlocks } from '@dial/domain/commentary/prose-blocks';
import { readCommentary } from '@dial/domain/commentary/read-commentary';
import type { Attention } from '@dial/domain/pack/needs-attention';
import { enumWords } from '@dial/domain/report/enum-words';
import { indicatorName } from '@dial/domain/text/indicator-name';
import { joinWords } from '@dial/domain/text/join-words';
import { lineWords } from '@dial/domain/text/line-words';
import { shortDocument } from '@dial/domain/text/short-document';
import { composeChart } from './compose-chart.ts';
import { composeFigures } from './compose-figures.ts';
import type { Fact, PackCommentary, PackPage } from './pack-content.ts';
import { packEdition } from './pack-edition.ts';
import type { PackReport, PackRows } from './pack-rows.ts';
import { figureOf, movementOf, ratingOf } from './row-words.ts';
import { targetOf } from './target-words.ts';

/** The page of one indicator. */
export function composePage(rows: PackRows, row: PackReport, attention: Attention): PackPage {
  const { report, indicator, override } = row;
  const { address } = packEdition(rows);
  return {
    id: report.indicatorId,
    name: indicatorName(indicator),
    area: rows.areas.find(({ id }) => id === report.areaId)?.name ?? '',
    reference: report.reference,
    attention,
    why: whyWords(rows, row, attention),
    address: `${address}/indicators/${report.indicatorId}`,
    rating: ratingOf(row),
    origin: originWords(report, override !== null),
    figure: figureOf(rows, row),
    target: targetOf(rows, row),
    movement: { ...movementOf(row), remark: report.movementExplanation },
    explanation: report.explanation,
    chart: composeChart(row),
    figures: composeFigures(rows, row),
    commentary: row.commentary.map((box) => commentaryOf(rows, row, box)),
    noCommentary: rows.edition.documentId === null ? 'None yet.' : 'None printed.',
    analysis: analysisOf(row),
    facts: factsOf(rows, row),
  };
}

function whyWords({ preceding }: PackRows, { report, before }: PackReport, attention: Attention): string {
  const edition = preceding === null ? '' : `${preceding.financialYear} Q${preceding.quarter}`;
  const now = report.rag === null ? '' : enumWords(report.rag);
  if (attention === 'MISSED_AND_WORSE') return `${now}, and the figure moved the wrong way`;
  if (before === null) return now;
  return before === report.rag ? `${now}, as in ${edition}` : `${now}; it was ${before} in ${edition}`;
}

function originWords(report: ReportRow, overridden: boolean): string {
  const { publishedRag, computedRag, ratingsDiffer } = report;
  const gives = `Dial’s rule gives ${computedRag ?? 'no rating'}`;
  if (overridden) return `Set by people; ${gives}`;
  if (publishedRag === null) return 'Dial’s calculation';
  return ratingsDiffer && computedRag !== null ? `Published; ${gives}` : 'Published';
}

function commentaryOf(rows: PackRows, { report }: PackReport, box: CommentaryRow): PackCommentary {
  const printed = box.documentId !== null && box.firstLine !== null;
  const others = box.coverIds.filter((id) => id !== report.indicatorId);
  const named = rows.reports.filter(({ indicator }) => others.includes(indicator.id));
  return {
    heading: box.heading,
    byline: byline({ ...box, printed }),
    blocks: printed ? printedBlocks(box.text) : readCommentary(box.text).blocks,
    covers: named.map(({ indicator }) => indicatorName(indicator)),
  };
}

/** What a document prints is never read as markup. */
function printedBlocks(text: string): Block[] {
  const run = (words: string) => [{ text: words, href: null }];
  return proseBlocks(text).map((block) =>
    block.kind === 'paragraph'
      ? { kind: 'paragraph', runs: run(block.text) }
      : { kind: 'list', ordered: false, items: block.items.map(run) },
  );
}

/** Beside the rating, never in it. */
function analysisOf({ outlook, signal, override }: PackReport): Fact[] {
  return [
    ...(override === null
      ? []
      : [
          {
            term: 'Why people set the rating',
            words: `${override.reason} (${joinWords([override.author, override.approver].filter((name) => name !== null))})`,
          },
        ]),
    ...(outlook === null ? [] : [{ term: 'Outlook for the year end', words: outlook }]),
    ...(signal === null ? [] : [{ term: 'Signal or noise', words: signal }]),
  ];
}

function factsOf(rows: PackRows, { report, outcomes, conflicts }: PackReport): Fact[] {
  const { documentId } = rows.edition;
  const none = documentId === null ? 'Nobody named' : 'None printed';
  const people = (names: readonly string[]) => (names.length === 0 ? none : joinWords(names));
  const { directorateName, directorateDerivedFrom } = report;
  const derived = directorateDerivedFrom === null ? '' : ' (derived)';
  return [
    { term: 'Reporting officers', words: people(report.reportingOfficers) },
    { term: 'Authorising managers', words: people(report.authorisingManagers) },
    { term: 'Director', words: report.director ?? none },
    { term: 'Directorate', words: `${directorateName ?? none}${derived}` },
    { term: 'Outcomes it serves', words: outcomeWords(outcomes) },
    ...(conflicts.length === 0
      ? []
      : [{ term: 'Conflicts in the sources', words: conflicts.map(({ subject }) => subject).join('; ') }]),
    ...report.notes.map(({ text }) => ({ term: 'Note', words: text })),
    {
      term: 'Source',
      words:
        documentId === null
          ? 'Filed by officers and approved by managers in Dial.'
          : `The row is printed at ${lineWords(report.lines)} of ${shortDocument(documentId)}.`,
    },
  ];
}

/** The agreed ones by name; those that are only proposed are counted. */
function outcomeWords(outcomes: PackReport['outcomes']): string {
  const agreed = outcomes.filter((outcome) => outcome.agreed).map(({ name }) => name);
  const proposed = outcomes.length - agreed.length;
  if (outcomes.length === 0) return 'It is mapped to no outcome of Luton 2040.';
  const more = proposed === 0 ? [] : [`${proposed} proposed and not agreed yet`];
  return [...(agreed.length === 0 ? ['None agreed'] : agreed), ...more].join('; ');
}
