import { LONGEST_TEXT } from '@dial/domain/text/longest-text';
import { readRequiredText } from '@dial/domain/text/read-required-text';
import { readUnpublished } from './draft-edition.ts';
import { writeEditionSearch } from './edition-search.ts';
import type { EditionState } from './edition-state.ts';
import { touchEdition } from './edition-version.ts';
import { isId } from './is-id.ts';
import { rateReport } from './rate-report.ts';
import { readTexts } from './read-texts.ts';
import { appendReportVersion } from './report-version.ts';
import type { FieldError, Refusal, WriteResult } from './write-result.ts';
import { inOneWrite, type Writer } from './writer.ts';

export interface ResponsibilityToAssign {
  readonly reportId: string;
  /** Names as the edition shows them; accounts and their roles are another thing. */
  readonly reportingOfficers: readonly string[];
  readonly authorisingManagers: readonly string[];
  readonly director: string | null;
  readonly reason: string;
  /** The edition's. */
  readonly revision: number;
}

/** Says who answers for a row of an edition that is not published. */
export async function assignResponsibility(
  writer: Writer,
  { reportId, reason: typed, revision, ...names }: ResponsibilityToAssign,
): Promise<WriteResult<EditionState>> {
  const errors: FieldError[] = [];
  const reportingOfficers = readNames('reportingOfficers', names.reportingOfficers, errors);
  const authorisingManagers = readNames('authorisingManagers', names.authorisingManagers, errors);
  const [director = null] = readNames('director', names.director?.trim() ? [names.director] : [], errors);
  const read = readTexts({ reason: [typed, LONGEST_TEXT.reason] });
  if (read.kind !== 'ok') errors.push(...read.errors);
  if (errors.length > 0 || read.kind !== 'ok') return { kind: 'invalid', errors };
  const assigned = { reportingOfficers, authorisingManagers, director };
  return inOneWrite<Refusal<EditionState>>(writer, async (tx, at) => {
    const row = isId(reportId) ? await tx.indicatorReport.findUnique({ where: { id: reportId } }) : null;
    if (row === null) return { kind: 'not-found', id: reportId };
    const { editionId, indicatorId } = row;
    const open = await readUnpublished(tx, { editionId, revision, field: 'reportId' });
    if (open.kind !== 'ok') return open;
    await tx.indicatorReport.update({ where: { id: reportId }, data: assigned });
    // A row is found by the names of those who answer for it.
    await rateReport(tx, reportId);
    await writeEditionSearch(tx, editionId);
    await appendReportVersion(tx, { reportId, author: writer.actor, at, cause: 'assign' });
    await touchEdition(tx, editionId);
    const before = {
      reportingOfficers: row.reportingOfficers,
      authorisingManagers: row.authorisingManagers,
      director: row.director,
    };
    const after = { ...assigned, reason: read.texts.reason };
    return { kind: 'ok', id: reportId, action: 'report.assign', before, after, editionId, indicatorId };
  });
}

/** Names, trimmed, without the empty ones; what is wrong with any is added to the errors. */
function readNames(field: string, typed: readonly string[], errors: FieldError[]): string[] {
  return typed
    .filter((name) => name.trim() !== '')
    .flatMap((name) => {
      const read = readRequiredText(name, LONGEST_TEXT.owner);
      if (read.ok) return [read.text];
      errors.push({ field, message: `The name ${read.error}.` });
      return [];
    });
}
