import type { ChecklistFacts, ChecklistRow } from './checklist-facts.ts';
import type { Stage } from './stage.ts';

export interface ChecklistItem {
  readonly key:
    | 'RETURNS_MISSING'
    | 'RETURNS_UNAPPROVED'
    | 'COMMENTARY_MISSING'
    | 'CONFLICTS_OPEN'
    | 'HIGHLIGHTS_MISSING'
    | 'TARGETS_MISSING'
    | 'FIGURES_PROVISIONAL'
    | 'OVERRIDES_EXPIRED'
    | 'RECOMMENDATIONS_UNANSWERED';
  /** An edition does not move while anything blocks it; a warning is for those who move it to weigh. */
  readonly severity: 'BLOCKING' | 'WARNING';
  readonly text: string;
  readonly count: number;
  /** Ids of the indicators that it is about. */
  readonly indicators: readonly string[];
}

/**
 * What stands between an edition and the stage `to`: what blocks it first, then what warns. Only what there is anything of. Returns
 * have to be approved before any step; commentary on reds before the edition leaves its draft; conflicts and highlights before
 * it is published. Targets, provisional figures, expired overrides and unanswered recommendations never block.
 */
export function checklist(to: Stage, facts: ChecklistFacts): readonly ChecklistItem[] {
  const { rows, openConflicts, highlights, unansweredRecommendations, today } = facts;
  const about = (
    key: ChecklistItem['key'],
    blocks: boolean,
    holds: (row: ChecklistRow) => boolean,
    text: (count: number) => string,
  ): ChecklistItem => {
    const indicators = rows.filter(holds).map(({ indicatorId }) => indicatorId);
    const count = indicators.length;
    return { key, severity: blocks ? 'BLOCKING' : 'WARNING', text: text(count), count, indicators };
  };
  const counted = (
    key: ChecklistItem['key'],
    blocks: boolean,
    count: number,
    text: string,
  ): ChecklistItem => ({
    key,
    severity: blocks ? 'BLOCKING' : 'WARNING',
    text,
    count,
    indicators: [],
  });
  const publishing = to === 'PUBLISHED';
  const noHighlights = highlights.workingWell + highlights.toNote === 0;
  const items = [
    about(
      'RETURNS_MISSING',
      true,
      isMissing,
      (n) => `${many(n, 'return has', 'returns have')} not been submitted.`,
    ),
    about(
      'RETURNS_UNAPPROVED',
      true,
      ({ returnState }) => returnState === 'SUBMITTED',
      (n) => `${many(n, 'return waits', 'returns wait')} for approval.`,
    ),
    about(
      'COMMENTARY_MISSING',
      to === 'MANAGEMENT_TEAM',
      // Words that are still to be filed or approved come with their return; nothing is asked of a row that owes none.
      ({ returnState, rag, hasCommentary }) => returnState === 'APPROVED' && rag === 'red' && !hasCommentary,
      (n) => `${many(n, 'red indicator has', 'red indicators have')} no commentary.`,
    ),
    counted(
      'CONFLICTS_OPEN',
      publishing,
      openConflicts.length,
      `${many(openConflicts.length, 'conflict is', 'conflicts are')} open: ${openConflicts.join('; ')}.`,
    ),
    counted('HIGHLIGHTS_MISSING', publishing, noHighlights ? 1 : 0, 'The edition has no highlights.'),
    about(
      'TARGETS_MISSING',
      false,
      ({ hasTarget }) => !hasTarget,
      (n) => `${many(n, 'indicator has', 'indicators have')} no target.`,
    ),
    about(
      'FIGURES_PROVISIONAL',
      false,
      ({ status }) => status === 'PROVISIONAL',
      (n) => `${many(n, 'figure is', 'figures are')} provisional.`,
    ),
    about(
      'OVERRIDES_EXPIRED',
      false,
      ({ overrideExpires }) => overrideExpires !== null && overrideExpires < today,
      (n) => `${many(n, 'override has', 'overrides have')} expired.`,
    ),
    counted(
      'RECOMMENDATIONS_UNANSWERED',
      false,
      unansweredRecommendations,
      `${many(unansweredRecommendations, 'recommendation has', 'recommendations have')} no response.`,
    ),
  ].filter(({ count }) => count > 0);
  return items.toSorted((a, b) => Number(a.severity === 'WARNING') - Number(b.severity === 'WARNING'));
}

const isMissing = ({ returnState }: ChecklistRow) =>
  returnState === 'NOT_STARTED' || returnState === 'DRAFT' || returnState === 'SENT_BACK';

const many = (count: number, one: string, more: string) => `${count} ${count === 1 ? one : more}`;
