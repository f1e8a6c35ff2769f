import { hasValue } from '@dial/domain/chart/has-value';
import { readCommentary } from '@dial/domain/commentary/read-commentary';
import { compareWords, type WordPart } from '@dial/domain/compare/compare-words';
import { exactWords } from '@dial/domain/value/exact-words';
import type { Figure } from '../../../shared/figures/figure.ts';
import { STATUS_WORDS } from '../../../shared/figures/table/status-words.ts';
import { contentFields } from '../content-fields.ts';
import { contentOf } from '../content-of.ts';
import type { FiledReturn } from '../filed-return.ts';
import { statusLabel } from '../status-choices.ts';

interface ReturnChange {
  readonly label: string;
  readonly before: string;
  readonly now: string;
  /** Word by word, of a longer text; null of others. */
  readonly words: readonly WordPart[] | null;
  /** In the marks of commentary: it is drawn as readers see it. */
  readonly marked?: true;
}

export interface ReturnChanges {
  /** What it is compared with: "what was approved before", "Q3 2029-30"; null where nothing is held. */
  readonly since: string | null;
  readonly changes: readonly ReturnChange[];
}

/** What a submitted return changes against what was approved for the same period before, else against the last figure held. */
export function changesSince(filed: FiledReturn, commentaryBefore: string): ReturnChanges {
  // A document may hold the period too, as one whose figure is still to come.
  const wasApproved = filed.trail.some(({ action }) => action === 'return.approve');
  const held = filed.history.find(({ period }) => period.id === filed.period?.id) ?? null;
  const own = wasApproved ? held : null;
  const before = own ?? filed.lastPeriod;
  const { unit, decimals, preview, content } = filed;
  const say = (value: string | null) => (value === null ? 'none' : exactWords(value, unit, decimals));
  const rows: ReturnChange[] = [
    plain('Figure', before === null ? '' : say(heldValue(before)), say(preview.value)),
    plain('Status', before === null ? '' : STATUS_WORDS[before.status], statusLabel(content.status)),
    {
      ...plain('Commentary', commentaryBefore, content.commentary),
      words: compareWords(plainCommentary(commentaryBefore), plainCommentary(content.commentary)),
      marked: true,
    },
    ...contentFields(contentOf(filed))
      .filter(({ label }) => ALSO.includes(label))
      .map(({ label, words }) => plain(label, '', words)),
  ];
  return {
    since: before === null ? null : own === null ? before.period.label : 'what was approved before',
    changes: rows.filter(({ before: was, now }) => was !== now),
  };
}

/** Of these only what is filed now is known. */
const ALSO = ['Expected', 'Reason', 'Revised figures'];

const heldValue = (figure: Figure) => (hasValue(figure) ? figure.value : null);

const plain = (label: string, before: string, now: string): ReturnChange => ({
  label,
  before,
  now,
  words: null,
});

/** The words of a commentary without its marks, a line each paragraph and item: what is compared word by word. */
function plainCommentary(text: string): string {
  const said = (runs: readonly { readonly text: string }[]) => runs.map((run) => run.text).join('');
  return readCommentary(text)
    .blocks.flatMap((block) =>
      block.kind === 'paragraph' ? [said(block.runs)] : block.items.map((runs) => `• ${said(runs)}`),
    )
    .join('\n');
}
