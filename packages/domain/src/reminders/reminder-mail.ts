import { formatDate } from '../period/format-date.ts';
import { NOTICE_KINDS, type Notice, type NoticeKind } from './notice.ts';

export interface ReminderAbout {
  /** Of whom it is for. */
  readonly name: string;
  /** One at least. */
  readonly notices: readonly Notice[];
  /** Where Dial is, without a slash at the end: "https://dial.example.org". */
  readonly address: string;
  readonly council: string;
}

export interface ReminderMail {
  readonly subject: string;
  /** Plain text. */
  readonly text: string;
}

/** The day's message to one person about all returns that wait for them, each with the address of its form. */
export function reminderMail({ name, notices, address, council }: ReminderAbout): ReminderMail {
  const late = notices.filter(({ kind }) => kind === 'OVERDUE').length;
  const overdue = late === 0 ? '' : `, ${late} overdue`;
  const parts = NOTICE_KINDS.flatMap((kind) => {
    const lines = notices.filter((notice) => notice.kind === kind).map((notice) => line(notice, address));
    return lines.length === 0 ? [] : [`${HEADINGS[kind]}\n\n${lines.join('\n')}`];
  });
  const waiting = notices.length === 1 ? '1 return waits for you' : `${notices.length} returns wait for you`;
  const text = [
    `Hello ${oneLine(name)},`,
    `${waiting} on Dial, ${council}.`,
    ...parts,
    `All of them: ${address}/returns`,
    'Dial writes once a day at most, on working days, as long as something waits.',
  ];
  return { subject: `Dial: ${waiting}${overdue}`, text: `${text.join('\n\n')}\n` };
}

const HEADINGS: Readonly<Record<NoticeKind, string>> = {
  OVERDUE: 'Overdue',
  SENT_BACK: 'Sent back to you',
  REOPENED: 'Reopened: asked of you again',
  DUE_TODAY: 'Due today',
  DUE_SOON: 'Due soon',
  WAITING: 'Submitted, for you to approve or send back',
};

function line(notice: Notice, address: string): string {
  const { title, series, period, edition, editionId, indicatorId } = notice;
  const name = [title, series, period].filter((part) => part !== null).join(', ');
  const words = [`${name} (${edition})`, ...facts(notice)].map(oneLine).join(': ');
  return `- ${words}\n  ${address}/returns/${editionId}/${indicatorId}`;
}

function facts({ kind, dueOn, daysLate, reason }: Notice): string[] {
  const due = dueOn === null ? [] : [`due ${formatDate(dueOn)}`];
  const late = daysLate !== null && daysLate > 0 ? [`${days(daysLate)} late`] : [];
  switch (kind) {
    case 'OVERDUE':
      return [[...late, ...due].join(', ')];
    case 'SENT_BACK':
    case 'REOPENED':
      return [...late, ...(reason === null ? [] : [reason])];
    case 'DUE_SOON':
      return [`${due.join('')}, in ${days(-(daysLate ?? 0))}`];
    case 'DUE_TODAY':
    case 'WAITING':
      return [];
  }
}

const days = (count: number) => (count === 1 ? '1 day' : `${count} days`);

/** What somebody typed on several lines, on one. */
const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();
