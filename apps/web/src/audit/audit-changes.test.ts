import { expect, it } from 'vitest';
import { auditChanges } from './audit-changes.ts';

const shown = (before: unknown, after: unknown) =>
  auditChanges(JSON.stringify(before), JSON.stringify(after)).map((change) => [
    change.label,
    change.before,
    change.after,
  ]);

it('says what it was and what it became, where they differ', () => {
  const before = { state: 'DRAFT', version: 1, content: { value: '81', commentary: '' } };
  const after = { state: 'SUBMITTED', version: 2, content: { value: '82', commentary: '' } };
  expect(shown(before, after)).toEqual([
    ['State', 'DRAFT', 'SUBMITTED'],
    ['Content, value', '81', '82'],
  ]);
});

it('lists what a list holds, each on a line', () => {
  const after = {
    reason: 'New plan',
    targets: [{ place: 'fires.year.2023-24', raw: '95', withdrawn: false }],
  };
  expect(shown(null, after)).toEqual([
    ['Reason', null, 'New plan'],
    ['Targets', null, 'place: fires.year.2023-24, raw: 95, withdrawn: no'],
  ]);
});

it('says nothing of what cannot be read', () => {
  expect(auditChanges('{', null)).toEqual([]);
});
