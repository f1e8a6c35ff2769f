import { expect, it } from 'vitest';
import { matchingPeople } from './matching-people.ts';
import type { Person } from './person-fragment.ts';

// Made up.
function person(name: string, role: string, scope: string): Person {
  const email = `${name.toLowerCase()}@made.example`;
  const roles = [{ name: role, scope }];
  return { id: name, name, email, active: true, lastSeenAt: null, secondFactor: false, version: 1, roles };
}
const PEOPLE = [
  person('Ada', 'reporting-officer', 'directorate:place'),
  person('Grace', 'editor', 'council'),
];
const NAMES = new Map([['directorate:place', 'Place (directorate)']]);

it.each([
  ['', ['Ada', 'Grace']],
  ['officer PLACE', ['Ada']],
  ['grace@', ['Grace']],
  ['made intelligence', ['Grace']],
  ['nobody', []],
])('%j', (typed, found) => {
  expect(matchingPeople(PEOPLE, typed, NAMES).map(({ name }) => name)).toEqual(found);
});
