import { hasValue } from '@dial/domain/chart/has-value';
import { parsePeriod } from '@dial/domain/period/parse-period';
import { mainTarget } from '../../../shared/target/main-target.ts';
import type { FiledReturn } from '../filed-return.ts';

/** The most that a small chart draws. */
const MOST = 12;

export interface HistoryPoints {
  /** Figures of the same kind of period, oldest first; the typed one last. Exact decimals as text. */
  readonly figures: readonly { readonly period: string; readonly value: string; readonly isTyped: boolean }[];
  /** The level asked for; null where the target is no level. */
  readonly target: string | null;
}

/** What the small chart draws. */
export function historyPoints(
  { history, period, targets }: Pick<FiledReturn, 'history' | 'period' | 'targets'>,
  typed: string | null,
): HistoryPoints {
  const kind = kindOf(period?.id ?? '');
  const figures = history
    .filter(hasValue)
    .filter((figure) => figure.period.id !== period?.id && kindOf(figure.period.id) === kind)
    .map(({ period: { label }, value }) => ({ period: label, value, isTyped: false }));
  const own = typed === null ? [] : [{ period: period?.label ?? '', value: typed, isTyped: true }];
  const target = mainTarget(targets, period?.id ?? null);
  return {
    figures: [...figures, ...own].slice(-MOST),
    target: target?.form === 'LEVEL' ? target.value : null,
  };
}

function kindOf(id: string): string | null {
  const read = parsePeriod(id);
  return read.ok ? read.period.kind : null;
}
