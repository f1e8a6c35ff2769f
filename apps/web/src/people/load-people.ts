import type { LoaderFunctionArgs } from 'react-router';
import { graphql, readFragment } from '../shared/graphql.ts';
import { load } from '../shared/load.ts';
import { loadScopes, scopeNamesOf } from '../shared/people/load-scopes.ts';
import { inRoleOrder } from '../shared/people/role-words.ts';
import { PERSON } from './person-fragment.ts';

const PEOPLE = graphql(
  `
    query People {
      roles {
        name
        scoped
      }
      people {
        ...Person
      }
    }
  `,
  [PERSON],
);

/** Everybody, by name, and what roles can be given. */
export async function loadPeople(args: LoaderFunctionArgs) {
  const [{ roles, people }, scopes] = await Promise.all([
    load(args, PEOPLE, {}, 'no-cache'),
    loadScopes(args),
  ]);
  return {
    people: people.map((person) => readFragment(PERSON, person)),
    roles: inRoleOrder(roles.map(({ name }) => name)),
    scopes,
    names: scopeNamesOf(scopes),
  };
}
