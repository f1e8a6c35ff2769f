import type { Rag } from '@dial/domain/rating/rating';
import { enumWords } from '@dial/domain/report/enum-words';
import { indicatorName } from '@dial/domain/text/indicator-name';
import { joinWords } from '@dial/domain/text/join-words';
import type { PackChanges } from './pack-content.ts';
import type { PackReport, PackRows } from './pack-rows.ts';
import { figureOf, ratingOf } from './row-words.ts';

const RANKS: Readonly<Record<Rag, number>> = { red: 0, amber: 1, green: 2 };

const KINDS = [
  { kind: 'worse', words: 'to a worse rating' },
  { kind: 'to-none', words: 'to none' },
  { kind: 'better', words: 'to a better rating' },
  { kind: 'from-none', words: 'to a rating from none' },
] as const;

type Kind = (typeof KINDS)[number]['kind'];

/** Changes of rating since the preceding edition, worse first, and counts that are never set off against each other. */
export function composeChanges(rows: PackRows): PackChanges {
  const { preceding, changed, reports } = rows;
  if (preceding === null || changed === null)
    return {
      note: 'The edition of the quarter before is not held, so no ratings are compared.',
      rows: [],
    };
  const found = reports.filter(({ report }) => changed.includes(report.indicatorId));
  const kinds = KINDS.map(({ kind, words }) => {
    const of = found.filter((row) => kindOf(row) === kind);
    return { of, words: `${of.length} ${words}` };
  }).filter(({ of }) => of.length > 0);
  const name = `${preceding.financialYear} Q${preceding.quarter}`;
  return {
    note:
      kinds.length === 0
        ? `Since ${name} no rating changed.`
        : `Since ${name}: ${joinWords(kinds.map(({ words }) => words))}.`,
    rows: kinds
      .flatMap(({ of }) => of)
      .map((row) => ({
        name: indicatorName(row.indicator),
        before: { rag: row.before, words: row.before === null ? 'Not rated' : enumWords(row.before) },
        now: ratingOf(row),
        figure: figureOf(rows, row).large,
      })),
  };
}

function kindOf({ before, report: { rag } }: PackReport): Kind {
  if (rag === null) return 'to-none';
  if (before === null) return 'from-none';
  return RANKS[rag] < RANKS[before] ? 'worse' : 'better';
}
