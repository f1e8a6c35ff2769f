import { expect, it } from 'vitest';
import type { NoticeReturn } from './notice.ts';
import { noticesOf } from './notices-of.ts';
import { reminderMail } from './reminder-mail.ts';

const TODAY = '2097-01-28';
const ABOUT = { name: 'Ada Made', news: [], address: 'https://dial.example.org', council: 'Made-up Council' };

const filed = (indicatorId: string, rest: Partial<NoticeReturn>): NoticeReturn => ({
  id: `2096-97-q3.${indicatorId}`,
  editionId: '2096-97-q3',
  edition: 'Made-up report',
  indicatorId,
  title: `Made-up ${indicatorId}`,
  series: null,
  period: 'Q3 2096-97',
  state: 'NOT_STARTED',
  dueOn: TODAY,
  reason: null,
  ...rest,
});

it('says all that waits, by kind, with the address of each form', () => {
  const notices = noticesOf(
    [
      filed('trees', { dueOn: '2097-01-25', series: 'planted' }),
      filed('ponds', { state: 'SENT_BACK', dueOn: '2097-01-27', reason: 'The figure is\n  last quarter’s.' }),
      filed('grass', {}),
      filed('newts', { dueOn: '2097-01-29', period: null }),
      filed('frogs', { state: 'SUBMITTED' }),
    ],
    TODAY,
  );
  expect(reminderMail({ ...ABOUT, notices })).toEqual({
    subject: 'Dial: 5 returns wait for you, 1 overdue',
    text: `Hello Ada Made,

5 returns wait for you on Dial, Made-up Council.

Overdue

- Made-up trees, planted, Q3 2096-97 (Made-up report): 3 days late, due 25 Jan 2097
  https://dial.example.org/returns/2096-97-q3/trees

Sent back to you

- Made-up ponds, Q3 2096-97 (Made-up report): 1 day late: The figure is last quarter’s.
  https://dial.example.org/returns/2096-97-q3/ponds

Due today

- Made-up grass, Q3 2096-97 (Made-up report)
  https://dial.example.org/returns/2096-97-q3/grass

Due soon

- Made-up newts (Made-up report): due 29 Jan 2097, in 1 day
  https://dial.example.org/returns/2096-97-q3/newts

Submitted, for you to approve or send back

- Made-up frogs, Q3 2096-97 (Made-up report)
  https://dial.example.org/returns/2096-97-q3/frogs

All of them: https://dial.example.org/returns

Dial writes once a day at most, on working days, as long as something waits or is new.
`,
  });
});

it('has a subject of one line, whatever the name', () => {
  const mail = reminderMail({ ...ABOUT, name: 'Ada\nMade', notices: noticesOf([filed('grass', {})], TODAY) });
  expect(mail.subject).toBe('Dial: 1 return waits for you');
  expect(mail.text).toMatch(/^Hello Ada Made,\n/);
});

it('says what is new of views, each with its address and where to end it, alone or after the returns', () => {
  const one = {
    view: 'Made-up\nreds',
    edition: '2096-97 Q3',
    kind: 'PUBLISHED',
    rows: 3,
    changed: 1,
    changes: [{ indicatorId: 'trees', title: 'Made-up trees', before: 'red', now: 'amber' }],
    path: '/editions/2096-97-q3/indicators?rag=red',
  } as const;
  const alone = reminderMail({ ...ABOUT, notices: [], news: [one] });
  expect(alone).toEqual({
    subject: 'Dial: news of 1 view',
    text: `Hello Ada Made,

There is news of 1 view that you subscribe to on Dial, Made-up Council.

Views that you subscribe to

- Made-up reds: 2096-97 Q3 was published: 3 of its indicators are in this view; 1 rating changed.
  Made-up trees: was red, now amber
  https://dial.example.org/editions/2096-97-q3/indicators?rag=red

Your views, and how to be told no more: https://dial.example.org/views

Dial writes once a day at most, on working days, as long as something waits or is new.
`,
  });
  const both = reminderMail({ ...ABOUT, notices: noticesOf([filed('grass', {})], TODAY), news: [one, one] });
  expect(both.subject).toBe('Dial: 1 return waits for you; news of 1 view');
  expect(both.text).toContain('All of them: https://dial.example.org/returns\n\nViews that you');
});
