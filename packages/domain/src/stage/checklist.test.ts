import { describe, expect, it } from 'vitest';
import { RETURN_STATES } from '../return/return-state.ts';
import { checklist } from './checklist.ts';
import type { ChecklistFacts, ChecklistRow } from './checklist-facts.ts';
import { STAGES } from './stage.ts';

const ROW: ChecklistRow = {
  indicatorId: 'trees',
  title: 'Trees planted',
  returnState: 'APPROVED',
  rag: 'green',
  hasCommentary: true,
  hasTarget: true,
  status: 'FINAL',
  overrideExpires: null,
};

const FACTS: ChecklistFacts = {
  rows: [ROW],
  openConflicts: [],
  highlights: { workingWell: 1, toNote: 0 },
  unansweredRecommendations: 0,
  today: '2097-01-15',
};

const rows = (...more: Partial<ChecklistRow>[]): Partial<ChecklistFacts> => ({
  rows: more.map((row, index) => ({ ...ROW, indicatorId: `row-${index}`, ...row })),
});

const STEPS = STAGES.slice(1);

it.each(STEPS)('finds nothing between an edition that is ready and %s', (to) => {
  expect(checklist(to, FACTS)).toEqual([]);
});

/** What each fact is on the way to management team, scrutiny, executive and publication: B blocks, W warns. */
it.each<[string, Partial<ChecklistFacts>, string, string]>([
  ['a return not begun', rows({ returnState: 'NOT_STARTED' }), 'BBBB', '1 return has not been submitted.'],
  [
    'drafts and sent back',
    rows({ returnState: 'DRAFT' }, { returnState: 'SENT_BACK' }),
    'BBBB',
    '2 returns have not been submitted.',
  ],
  ['unapproved', rows({ returnState: 'SUBMITTED' }), 'BBBB', '1 return waits for approval.'],
  [
    'a red without commentary',
    rows({ rag: 'red', hasCommentary: false }),
    'BWWW',
    '1 red indicator has no commentary.',
  ],
  [
    'conflicts',
    { openConflicts: ['Trees, title', 'Ponds'] },
    'WWWB',
    '2 conflicts are open: Trees, title; Ponds.',
  ],
  ['no highlights', { highlights: { workingWell: 0, toNote: 0 } }, 'WWWB', 'The edition has no highlights.'],
  ['no target', rows({ hasTarget: false }), 'WWWW', '1 indicator has no target.'],
  [
    'provisional',
    rows({ status: 'PROVISIONAL' }, { status: 'PROVISIONAL' }),
    'WWWW',
    '2 figures are provisional.',
  ],
  ['expired', rows({ overrideExpires: '2097-01-14' }), 'WWWW', '1 override has expired.'],
  ['recommendations', { unansweredRecommendations: 3 }, 'WWWW', '3 recommendations have no response.'],
])('%s', (_, facts, severities, text) => {
  const items = STEPS.map((to) => checklist(to, { ...FACTS, ...facts }));
  expect(items.map((found) => found.map(({ severity }) => severity[0]).join('')).join('')).toBe(severities);
  expect(items[0]?.map((item) => item.text)).toEqual([text]);
});

it.each<[string, Partial<ChecklistFacts>]>([
  [
    'amber or unrated without commentary',
    rows({ rag: 'amber', hasCommentary: false }, { rag: null, hasCommentary: false }),
  ],
  ['nothing due', rows({ returnState: 'NOT_DUE', status: null })],
  ['an override on its last day', rows({ overrideExpires: '2097-01-15' })],
  ['highlights of one kind', { highlights: { workingWell: 0, toNote: 2 } }],
])('says nothing of %s', (_, facts) => {
  expect(checklist('PUBLISHED', { ...FACTS, ...facts })).toEqual([]);
});

it.each(RETURN_STATES.filter((state) => state !== 'APPROVED'))(
  'asks for no commentary beside a return that is %s, though an override shows red',
  (returnState) => {
    const facts = { ...FACTS, ...rows({ returnState, rag: 'red', hasCommentary: false }) };
    expect(checklist('MANAGEMENT_TEAM', facts).map(({ key }) => key)).not.toContain('COMMENTARY_MISSING');
  },
);

describe('an edition with much to do', () => {
  const facts = {
    ...FACTS,
    ...rows(
      { hasTarget: false },
      { returnState: 'SUBMITTED', status: 'PROVISIONAL' },
      { returnState: 'DRAFT', hasTarget: false },
    ),
    openConflicts: ['Trees'],
  };

  it('tells what blocks first, with the indicators it is about', () => {
    const found = checklist('PUBLISHED', facts).map(({ key, severity, count, indicators }) => [
      key,
      severity,
      count,
      ...indicators,
    ]);
    expect(found).toEqual([
      ['RETURNS_MISSING', 'BLOCKING', 1, 'row-2'],
      ['RETURNS_UNAPPROVED', 'BLOCKING', 1, 'row-1'],
      ['CONFLICTS_OPEN', 'BLOCKING', 1],
      ['TARGETS_MISSING', 'WARNING', 2, 'row-0', 'row-2'],
      ['FIGURES_PROVISIONAL', 'WARNING', 1, 'row-1'],
    ]);
  });
});

it('lets a step happen with approved returns and those not due alone', () => {
  const passing = RETURN_STATES.filter(
    (returnState) => checklist('SCRUTINY', { ...FACTS, ...rows({ returnState }) }).length === 0,
  );
  expect(passing).toEqual(['NOT_DUE', 'APPROVED']);
});
