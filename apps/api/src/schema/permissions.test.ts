import { expect, test } from 'vitest';
import {
  earliestStageOf,
  mayWithin,
  notAllowed,
  PERMISSIONS,
  permissionsOf,
  ROLE_NAMES,
  scopesOf,
} from './permissions.ts';

const viewer = (id: string | null, ...roles: readonly (readonly [name: string, ...scopes: string[]])[]) => ({
  id,
  name: id,
  roles: roles.map(([name, ...scopes]) => ({ name, scopes })),
});

const PLACE = { directorate: 'place', service: 'parks', indicator: 'trees', stage: 'DRAFT' } as const;

test.each([
  ['nobody signed in', viewer(null), []],
  ['roles without anyone', viewer(null, ['strategy-hub', 'council']), []],
  ['somebody without a role', viewer('ada'), []],
  ['names that are no roles', viewer('ada', ['officer', 'council'], ['constructor', 'council']), []],
  ['a role within no scope', viewer('ada', ['reporting-officer']), ['SAVE_VIEWS']],
  [
    'an officer',
    viewer('ada', ['reporting-officer', 'service:parks']),
    ['FILE_RETURNS', 'IMPORT_RETURNS', 'SAVE_VIEWS'],
  ],
  [
    'two roles',
    viewer('ada', ['administrator', 'council'], ['scrutiny-member', 'council']),
    ['MANAGE_PEOPLE', 'MOVE_TO_EXECUTIVE', 'READ_AUDIT', 'RECOMMEND', 'SAVE_VIEWS'],
  ],
])('what %s may do', (_who, who, permissions) => {
  expect(permissionsOf(who)).toEqual(permissions);
});

test.each([
  ['council', true],
  ['directorate:place', true],
  ['service:parks', true],
  ['indicator:trees', true],
  ['directorate:people', false],
  ['service:place', false],
  ['indicator:place', false],
  ['directorate:', false],
])('an officer of %s files here: %s', (scope, may) => {
  expect(mayWithin(viewer('ada', ['reporting-officer', scope]), 'FILE_RETURNS', PLACE)).toBe(may);
});

test('a scope does not hold where the place does not say what it belongs to', () => {
  const officer = viewer('ada', ['reporting-officer', 'directorate:place', 'service:null']);
  expect(mayWithin(officer, 'FILE_RETURNS', { directorate: null, service: null })).toBe(false);
  expect(mayWithin(officer, 'FILE_RETURNS', {})).toBe(false);
});

test.each([
  ['authorising-manager', 'DRAFT', true],
  ['authorising-manager', 'MANAGEMENT_TEAM', false],
  ['editor', 'EXECUTIVE', true],
  ['editor', 'PUBLISHED', false],
  ['editor', undefined, false],
] as const)('%s reopens a return of an edition in %s: %s', (role, stage, may) => {
  const place = { directorate: 'place', ...(stage === undefined ? {} : { stage }) };
  expect(mayWithin(viewer('ada', [role, 'council']), 'REOPEN_RETURNS', place)).toBe(may);
});

test("a director's grant is for a directorate; what concerns the whole edition reaches further", () => {
  const director = viewer('ada', ['director', 'directorate:place']);
  expect(scopesOf(director, 'APPROVE_RETURNS')).toEqual(['directorate:place']);
  expect(scopesOf(director, 'MOVE_TO_SCRUTINY')).toEqual(['council']);
  expect(scopesOf(director, 'PUBLISH')).toEqual([]);
});

test('scopes of several grants add up, and the whole council is all of them', () => {
  const officer = ['reporting-officer', 'service:parks', 'service:roads'] as const;
  const manager = viewer('ada', officer, ['authorising-manager', 'service:parks']);
  expect(scopesOf(manager, 'FILE_RETURNS')).toEqual(['service:parks', 'service:roads']);
  expect(scopesOf(viewer('ada', officer, ['editor', 'council']), 'IMPORT_RETURNS')).toEqual(['council']);
});

test.each([
  ['the public', viewer(null), 'PUBLISHED'],
  ['roles without anyone', viewer(null, ['editor', 'council']), 'PUBLISHED'],
  ['somebody without a role', viewer('ada'), 'PUBLISHED'],
  ['an officer', viewer('ada', ['reporting-officer', 'council']), 'PUBLISHED'],
  ['a scrutiny member', viewer('ada', ['scrutiny-member', 'council']), 'SCRUTINY'],
  ['a director', viewer('ada', ['scrutiny-member', 'council'], ['director', 'council']), 'MANAGEMENT_TEAM'],
  ['an editor', viewer('ada', ['editor', 'council'], ['staff', 'council']), 'DRAFT'],
])('%s sees editions from a stage on', (_who, who, stage) => {
  expect(earliestStageOf(who)).toBe(stage);
});

test('who lacks a permission is told who has it', () => {
  expect(notAllowed('MAP_OUTCOMES')).toBe(
    'Only the strategy hub may change which outcomes an indicator is mapped to.',
  );
  expect(notAllowed('FILE_RETURNS', 'APPROVE_RETURNS')).toBe(
    'Only reporting officers, authorising managers and directors may file returns or approve returns or send them back.',
  );
});

test('every permission is some role’s', () => {
  const everybody = viewer('ada', ...ROLE_NAMES.map((name) => [name, 'council'] as const));
  expect(permissionsOf(everybody)).toEqual(PERMISSIONS);
});
