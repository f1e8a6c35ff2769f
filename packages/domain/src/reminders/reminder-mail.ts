import { formatDate } from '../period/format-date.ts';
import { changeLines, newsWords, type ViewNews } from '../view/view-news.ts';
import { NOTICE_KINDS, type Notice, type NoticeKind } from './notice.ts';

export interface ReminderAbout {
  /** Of whom it is for. */
  readonly name: string;
  readonly notices: readonly Notice[];
  /** Of views that they subscribe to, each with its path within Dial. Of these and the notices, one at least. */
  readonly news: readonly MailedNews[];
  /** Where Dial is, without a slash at the end: "https://dial.example.org". */
  readonly address: string;
  readonly council: string;
}

export interface MailedNews extends ViewNews {
  readonly path: string;
}

export interface ReminderMail {
  readonly subject: string;
  /** Plain text. */
  readonly text: string;
}

/** The day's message to one person about all returns that wait for them, each with the address of its form, and the news of their views. */
export function reminderMail({ name, notices, news, address, council }: ReminderAbout): ReminderMail {
  const late = notices.filter(({ kind }) => kind === 'OVERDUE').length;
  const overdue = late === 0 ? '' : `, ${late} overdue`;
  const parts = NOTICE_KINDS.flatMap((kind) => {
    const lines = notices.filter((notice) => notice.kind === kind).map((notice) => line(notice, address));
    return lines.length === 0 ? [] : [`${HEADINGS[kind]}\n\n${lines.join('\n')}`];
  });
  const waiting = notices.length === 1 ? '1 return waits for you' : `${notices.length} returns wait for you`;
  const told = news.length === 0 ? [] : [`news of ${viewsOf(news)}`];
  const text = [
    `Hello ${oneLine(name)},`,
    ...(notices.length === 0
      ? [`There is ${told.join('')} that you subscribe to on Dial, ${council}.`]
      : [`${waiting} on Dial, ${council}.`]),
    ...parts,
    ...(notices.length === 0 ? [] : [`All of them: ${address}/returns`]),
    ...newsPart(news, address),
    'Dial writes once a day at most, on working days, as long as something waits or is new.',
  ];
  const subject = [...(notices.length === 0 ? [] : [`${waiting}${overdue}`]), ...told].join('; ');
  return { subject: `Dial: ${subject}`, text: `${text.join('\n\n')}\n` };
}

function newsPart(news: readonly MailedNews[], address: string): string[] {
  if (news.length === 0) return [];
  const lines = news.map((one) => {
    const changes = changeLines(one).map((change) => `  ${oneLine(change)}`);
    return [`- ${oneLine(one.view)}: ${newsWords(one)}`, ...changes, `  ${address}${one.path}`].join('\n');
  });
  return [
    `Views that you subscribe to\n\n${lines.join('\n')}`,
    `Your views, and how to be told no more: ${address}/views`,
  ];
}

function viewsOf(news: readonly ViewNews[]): string {
  const views = new Set(news.map(({ view }) => view)).size;
  return views === 1 ? '1 view' : `${views} views`;
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
