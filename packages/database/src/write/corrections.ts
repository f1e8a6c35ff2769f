import { dayInLondon } from '@dial/domain/period/day-in-london';
import type { ReportContent, ReportFigure } from '@dial/domain/report/report-content';
import type { FiledFigure } from '@dial/domain/return/filed-figures';
import type { ReturnContent } from '@dial/domain/return/return-content';
import { LONGEST_TEXT } from '@dial/domain/text/longest-text';
import type { TransactionClient } from '../open/client.ts';
import { askerOf } from '../read/reader.ts';
import { asOwner } from './as-owner.ts';
import { type EditionState, readEditionState } from './edition-state.ts';
import { touchEdition } from './edition-version.ts';
import { writeFiledReadings } from './filed-readings.ts';
import { isId } from './is-id.ts';
import { judgeReturn } from './judge-returns.ts';
import { rateReport } from './rate-report.ts';
import { readTexts } from './read-texts.ts';
import { appendReportVersion, readReportContents } from './report-version.ts';
import { rateWhatRestsOn } from './rest-on.ts';
import { type FieldError, type Invalid, invalid, type Refusal, type WriteResult } from './write-result.ts';
import { inOneWrite, type Writer } from './writer.ts';

export interface Correction {
  readonly reportId: string;
  /** The edition's revision that was looked at. */
  readonly revision: number;
  /** As the return would be filed today: what is as it was is left alone. */
  readonly content: ReturnContent;
  /** For the public: what was wrong. */
  readonly note: string;
}

/**
 * Corrects the figure or the commentary, or both, of a row of a published edition that was opened in Dial. Nothing is overwritten: the
 * figure gets a further version, the row is rated anew, the rating signed off with it unless people gave another, and what it
 * shows becomes a further version with the note. Later editions that are not published are worked out anew; published ones
 * stand. What a document prints is corrected in the data files, and a past figure in the next edition's return.
 */
export async function correctReport(
  writer: Writer,
  correction: Correction,
): Promise<WriteResult<EditionState>> {
  const { reportId, revision, content } = correction;
  const read = readTexts({ note: [correction.note, LONGEST_TEXT.reason] });
  if (read.kind !== 'ok') return read;
  const { note } = read.texts;
  return inOneWrite<Refusal<EditionState>>(writer, async (tx, at) => {
    const report = await readReport(tx, reportId);
    const present = report === null ? null : await readEditionState(tx, report.editionId);
    if (report === null || present === null) return { kind: 'not-found', id: reportId };
    const whyNot = refusal(present);
    if (whyNot !== null) return whyNot;
    if (present.revision !== revision) return { kind: 'conflict', present };
    // What was awaited then may be expected on a day that is past now.
    const judged = await judgeReturn(askerOf(tx), reportId, content, null);
    if (judged === null) return { kind: 'not-found', id: reportId };
    const { editionId, indicatorId } = report;
    // Past figures stay as they were filed, so that nothing is asked about them.
    const own = judged.problems.filter(({ field }) => !field.startsWith('revisions.'));
    const errors = [...own, ...(await newRevisions(tx, editionId, indicatorId, content))];
    if (errors.length > 0) return { kind: 'invalid', errors };

    const was = await readContent(tx, reportId);
    const revised = new Set(content.revisions.map(({ period }) => period));
    const figures = judged.figures.filter(
      (figure) => !revised.has(figure.period) && !shows(was.actual, figure),
    );
    const text = content.commentary.trim();
    const words = (await tx.commentary.findUnique({ where: { id: wordsId(reportId) } }))?.text ?? '';
    if (figures.length === 0 && text === words)
      return invalid('content', 'Neither the figure nor the commentary is another than what is published.');

    await asOwner(tx);
    const by = { author: writer.actor, at };
    const about = { editionId, indicatorId, ...by };
    await writeFiledReadings(tx, { ...about, figures, again: note, others: 'keep' });
    if (text !== words) await rewrite(tx, { ...about, reportId, position: report.position, text });
    await rateReport(tx, reportId);
    await appendReportVersion(tx, { reportId, ...by, cause: 'correct', note });
    await rateWhatRestsOn(tx, { ...about, cause: 'approve' });
    await touchEdition(tx, editionId);

    const before = auditOf(was);
    const after = { note, ...auditOf(await readContent(tx, reportId)) };
    return { kind: 'ok', id: reportId, action: 'edition.correct', before, after, editionId, indicatorId };
  });
}

async function readReport(tx: TransactionClient, id: string) {
  return isId(id) ? tx.indicatorReport.findUnique({ where: { id } }) : null;
}

function refusal({ opened, stage }: EditionState): Invalid | null {
  if (!opened)
    return invalid('reportId', 'A document prints the edition: it is corrected in the data files.');
  if (stage !== 'PUBLISHED')
    return invalid('reportId', 'The edition is not published: reopen the return instead.');
  return null;
}

/** What a correction would revise of past periods, which is not its matter. */
async function newRevisions(
  tx: TransactionClient,
  editionId: string,
  indicatorId: string,
  { revisions }: ReturnContent,
): Promise<FieldError[]> {
  const where = {
    editionId,
    indicatorId,
    current: true,
    standing: true,
    kind: 'ACTUAL',
    breakdown: '',
  } as const;
  const held = new Map(
    (await tx.observation.findMany({ where })).map(({ periodId, raw }) => [periodId, raw]),
  );
  return revisions.flatMap(({ period, value }, index) =>
    held.get(period) === value.trim()
      ? []
      : [
          {
            field: `revisions.${index}.value`,
            message: 'Past figures are revised in the next edition’s return.',
          },
        ],
  );
}

async function readContent(tx: TransactionClient, reportId: string): Promise<ReportContent> {
  const [row] = await readReportContents(tx, [reportId]);
  if (row === undefined) throw new Error(`There is no row ${reportId}.`);
  return row.content;
}

/** Whether a row shows a figure just so already. */
function shows(shown: ReportFigure | null, figure: FiledFigure): boolean {
  const fields = ['value', 'raw', 'status', 'expected', 'numerator', 'denominator', 'note'] as const;
  return shown !== null && fields.every((field) => shown[field] === figure[field]);
}

const wordsId = (reportId: string) => `${reportId}.return`;

interface Words {
  readonly reportId: string;
  readonly editionId: string;
  readonly indicatorId: string;
  readonly position: number;
  readonly text: string;
  readonly author: string;
  readonly at: Date;
}

/** The words of the return, corrected: still their author's, and of who corrects them where there were none. */
async function rewrite(tx: TransactionClient, words: Words): Promise<void> {
  const { reportId, editionId, indicatorId, position, text, author, at } = words;
  const id = wordsId(reportId);
  if (text === '') {
    await tx.commentary.deleteMany({ where: { id } });
    return;
  }
  const name = (await tx.person.findUnique({ where: { id: author } }))?.name;
  const created = {
    authors: name === undefined ? [] : [name],
    date: new Date(`${dayInLondon(at)}T00:00:00Z`),
    covers: { create: { indicatorId, position: 1 } },
  };
  await tx.commentary.upsert({
    where: { id },
    create: { id, editionId, position, text, ...created },
    update: { text },
  });
}

/** What of a row a correction is about. */
function auditOf({ actual, rag, computedRag, commentary }: ReportContent) {
  return {
    actual: actual === null ? null : { ...actual },
    rag,
    computedRag,
    commentary: commentary.map(({ text }) => text),
  };
}
