import type { TargetRow } from '@dial/database/read/reports';
import type { ContractTarget } from '@dial/domain/target/domain-target';

/** A stored target in the words of contract.graphql. */
export function indicatorTarget(row: TargetRow): ContractTarget & { readonly standing: boolean } {
  const { baselineId, periodId } = row;
  return {
    ...row,
    baseline: baselineId === null ? null : { id: baselineId },
    period: periodId === null ? null : { id: periodId },
  };
}
