import { formatDate } from '@dial/domain/period/format-date';
import type { FiledReturn } from './filed-return.ts';

export interface TrailLine {
  readonly id: string;
  readonly at: string;
  /** "Ada sent it back". */
  readonly words: string;
  readonly reason: string | null;
}

const DONE: Readonly<Record<string, string>> = {
  'return.save': 'saved a draft',
  'return.submit': 'submitted it',
  'return.approve': 'approved it',
  'return.send-back': 'sent it back',
  'return.reopen': 'reopened it',
  'return.due': 'changed the due date',
};

/** What happened in words; drafts that one person saved in a row are one line, the last of them. */
export function trailLines(trail: FiledReturn['trail']): readonly TrailLine[] {
  const lines: TrailLine[] = [];
  let before = '';
  for (const { id, at, actorName, action, after } of trail) {
    const done = DONE[action] ?? action.replace('return.', '').replaceAll('-', ' ');
    const dueOn = textIn(after, 'dueOn');
    const words = `${actorName} ${done}${dueOn === null ? '' : ` to ${formatDate(dueOn)}`}`;
    const isSameDraft = action === 'return.save' && before === words;
    if (!isSameDraft) lines.push({ id, at, words, reason: textIn(after, 'reason') });
    before = words;
  }
  return lines;
}

/** A text that an event carries on its own: the reason of a decision, another due date. What is typed has its own reason, which is none of this. */
function textIn(after: string | null, name: 'reason' | 'dueOn'): string | null {
  try {
    const read: unknown = JSON.parse(after ?? 'null');
    const text = isObject(read) ? read[name] : null;
    return typeof text === 'string' && text !== '' ? text : null;
  } catch {
    return null;
  }
}

function isObject(read: unknown): read is Readonly<Record<string, unknown>> {
  return typeof read === 'object' && read !== null;
}
