import { instantWords } from '../shared/instant-words.ts';
import type { Person } from './person-fragment.ts';

/** "Last seen 26 Feb 2024, 14:05", "Never signed in", "Inactive, last seen …". */
export function stateWords({ active, lastSeenAt }: Pick<Person, 'active' | 'lastSeenAt'>): string {
  const seen = lastSeenAt === null ? 'never signed in' : `last seen ${instantWords(lastSeenAt)}`;
  return active ? seen.charAt(0).toUpperCase() + seen.slice(1) : `Inactive, ${seen}`;
}
