import { type LoaderFunctionArgs, redirect } from 'react-router';
import { graphql } from '../shared/graphql.ts';
import { load } from '../shared/load.ts';
import { loadScopes, scopeNamesOf } from '../shared/people/load-scopes.ts';
import { ownAddress } from '../shared/sign-in/own-address.ts';

const SIGN_IN = graphql(`
  query SignIn {
    viewer {
      id
    }
    signInMethods {
      resetByEmail
      openIdConnect {
        name
      }
      demonstration {
        password
        people {
          name
          email
          roles {
            name
            scope
          }
        }
      }
    }
  }
`);

/** How people may sign in here. Somebody signed in already goes on to where they wanted. */
export async function loadSignIn(args: LoaderFunctionArgs) {
  const { viewer, signInMethods: methods } = await load(args, SIGN_IN, {});
  const to = ownAddress(new URL(args.request.url).searchParams.get('to'));
  if (viewer.id !== null) throw redirect(to);
  const scopes = methods.demonstration === null ? [] : await loadScopes(args);
  return { methods, names: scopeNamesOf(scopes), to };
}

export type SignInMethods = Awaited<ReturnType<typeof loadSignIn>>['methods'];
