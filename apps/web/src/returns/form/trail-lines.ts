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
  'return.due-date': 'moved the day it is due',
};

/** What happened in words; drafts that one person saved in a row are one line, the last of them. */
export function trailLines(trail: FiledReturn['trail']): readonly TrailLine[] {
  const lines: TrailLine[] = [];
  let before = '';
  for (const { id, at, actorName, action, after } of trail) {
    const words = `${actorName} ${DONE[action] ?? action.replace('return.', '').replaceAll('-', ' ')}`;
    const isSameDraft = action === 'return.save' && before === words;
    if (!isSameDraft) lines.push({ id, at, words, reason: reasonOf(after) });
    before = words;
  }
  return lines;
}

/** The reason that a decision carries; what is typed has a reason of its own, which is none of this. */
function reasonOf(after: string | null): string | null {
  try {
    const read: unknown = JSON.parse(after ?? 'null');
    if (typeof read !== 'object' || read === null || !('reason' in read)) return null;
    return typeof read.reason === 'string' && read.reason !== '' ? read.reason : null;
  } catch {
    return null;
  }
}
