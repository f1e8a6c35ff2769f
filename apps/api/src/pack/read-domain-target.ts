import type { TargetRow } from '@dial/database/read/reports';
import type { ChangeUnit, Target } from '@dial/domain/target/target';
import { decimalOrNull } from '@dial/domain/value/decimal-or-null';

/** A stored target as the domain's functions take it. */
export function readDomainTarget(row: TargetRow): Target {
  return {
    cadence: domainWord(row.cadence) as Target['cadence'],
    form: domainWord(row.form) as Target['form'],
    raw: row.raw,
    value: decimalOrNull(row.value),
    lower: decimalOrNull(row.lower),
    upper: decimalOrNull(row.upper),
    changeBy: row.changeBy === null ? null : (row.changeBy.toLowerCase() as ChangeUnit),
    baseline: row.baselineId,
    provisional: row.provisional,
    status: domainWord(row.status) as Target['status'],
    period: row.periodId,
    note: row.note,
  };
}

/** The domain's word is the database's in small letters. */
const domainWord = (name: string) => name.toLowerCase().replaceAll('_', '-');
