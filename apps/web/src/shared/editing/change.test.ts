import { ApolloClient, ApolloLink, InMemoryCache } from '@apollo/client';
import { RouterContextProvider } from 'react-router';
import { of, throwError } from 'rxjs';
import { expect, it } from 'vitest';
import { graphql } from '../graphql.ts';
import { apiContext } from '../load.ts';
import { change } from './change.ts';

const REGISTER = graphql(`
  mutation ChangeTest($input: RegisterPlanInput!) {
    registerPlan(input: $input) {
      __typename
    }
  }
`);
const PLANS = graphql(`
  query ChangeTestPlans {
    deliveryPlans {
      id
    }
  }
`);
const VARIABLES = { input: { title: 'Ponds', owner: 'Wardens' } };

function clientOf(answer: ApolloLink.RequestHandler) {
  const client = new ApolloClient({ link: new ApolloLink(answer), cache: new InMemoryCache() });
  client.cache.writeQuery({ query: PLANS, data: { deliveryPlans: [] } });
  const args = { context: new RouterContextProvider(new Map([[apiContext, client]])) };
  return { client, args };
}

it('hands back the answer and forgets what was held before it', async () => {
  const data = { registerPlan: { __typename: 'PlanRegistered' } };
  const { client, args } = clientOf(() => of({ data }));
  expect(await change(args, REGISTER, VARIABLES)).toEqual(data);
  expect(client.cache.readQuery({ query: PLANS })).toBeNull();
});

it.each([
  ['the server cannot be reached', () => throwError(() => new TypeError('Failed to fetch'))],
  ['the server answers with an error', () => of({ errors: [{ message: 'no' }] })],
])('hands back nothing where %s, and keeps what is held', async (_what, answer) => {
  const { client, args } = clientOf(answer);
  expect(await change(args, REGISTER, VARIABLES)).toBeNull();
  expect(client.cache.readQuery({ query: PLANS })).toEqual({ deliveryPlans: [] });
});
