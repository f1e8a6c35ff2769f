import type { LoaderFunctionArgs } from 'react-router';
import { graphql, type ResultOf } from '../shared/graphql.ts';
import { load } from '../shared/load.ts';
import type { ScopeNames } from '../shared/people/grant-words.ts';
import { loadScopes, scopeNamesOf } from '../shared/people/load-scopes.ts';
import { mustSignIn } from '../shared/sign-in/must-sign-in.ts';

const ACCOUNT = graphql(`
  query Account {
    viewer {
      id
      name
      email
      permissions
      secondFactor
      roles {
        name
        scope
      }
      sessions {
        id
        createdAt
        lastUsedAt
        device
        address
        current
      }
    }
  }
`);

type Account = ResultOf<typeof ACCOUNT>['viewer'];
export type Session = Account['sessions'][number];

interface Loaded {
  readonly account: Account;
  readonly names: ScopeNames;
}

/** Of whoever is signed in. */
export async function loadAccount(args: LoaderFunctionArgs): Promise<Loaded> {
  const { viewer } = await load(args, ACCOUNT, {}, 'no-cache');
  mustSignIn(args, viewer);
  return { account: viewer, names: scopeNamesOf(await loadScopes(args)) };
}
