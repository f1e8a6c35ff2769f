import { indicatorName } from '@dial/domain/text/indicator-name';
import { joinWords } from '@dial/domain/text/join-words';
import type { PackRow } from './pack-content.ts';
import type { PackReport, PackRows } from './pack-rows.ts';
import { figureOf, movementOf, ratingOf } from './row-words.ts';
import { targetInTable } from './target-words.ts';

/** A row of the tables: an indicator that needs no page. */
export function composeRow(rows: PackRows, row: PackReport): PackRow {
  const { report, indicator } = row;
  const figure = figureOf(rows, row);
  const { directorateName, serviceName, reportingOfficers } = report;
  return {
    name: indicatorName(indicator),
    latest: report.listedOnly ? 'Listed in the index without figures' : figure.large,
    period: report.listedOnly ? '' : figure.remark,
    target: report.listedOnly ? '' : targetInTable(rows, row),
    rating: ratingOf(row),
    movement: movementOf(row),
    responsible:
      reportingOfficers.length > 0
        ? joinWords(reportingOfficers)
        : (serviceName ??
          directorateName ??
          (rows.edition.documentId === null ? 'Nobody named' : 'None printed')),
  };
}
