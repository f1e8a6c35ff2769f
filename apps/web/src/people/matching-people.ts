import { grantWords, type ScopeNames } from '../shared/people/grant-words.ts';
import type { Person } from './person-fragment.ts';

/** Those in whose name, e-mail address or roles all of the typed words stand. */
export function matchingPeople(
  people: readonly Person[],
  typed: string,
  names: ScopeNames,
): readonly Person[] {
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean);
  return people.filter(({ name, email, roles }) => {
    const text = [name, email, ...roles.map((grant) => grantWords(grant, names))].join(' ').toLowerCase();
    return words.every((word) => text.includes(word));
  });
}
