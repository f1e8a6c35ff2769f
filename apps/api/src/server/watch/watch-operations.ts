import type { ApolloServerPlugin } from '@apollo/server';
import type { Context } from '../context.ts';
import { type PresentRequest, presentRequest } from './present-request.ts';
import { TIMED_OUT } from './timed-out.ts';
import type { Watch } from './watch.ts';

/** Notes of each request which operation it asks for, counts its errors, and gives up as a whole what took too long to read. */
export function watchOperations({ metrics, traces }: Watch): ApolloServerPlugin<Context> {
  return {
    requestDidStart: async () => {
      const present = presentRequest();
      return {
        didResolveOperation: async ({ operation, operationName }) => {
          if (present === undefined || operation === undefined) return;
          const name = operationName ?? operation.name?.value ?? null;
          present.operation = { kind: operation.operation, name: name?.slice(0, LONGEST_NAME) ?? null };
          present.span = traces?.operation(present) ?? present.span;
        },
        willSendResponse: async ({ response: { body, http }, operation }) => {
          if (body.kind !== 'single') return;
          const { errors = [] } = body.singleResult;
          const codes = errors.map(({ extensions }) => String(extensions?.code ?? 'OTHER'));
          for (const code of codes) metrics?.graphqlError(code);
          if (present !== undefined) endSpan(present, codes.length > 0);
          const timedOut = errors.find(({ extensions }) => extensions?.code === TIMED_OUT);
          // Of a mutation is told what was done.
          if (timedOut === undefined || operation?.operation === 'mutation') return;
          body.singleResult = { data: null, errors: [timedOut] };
          http.status = 503;
        },
      };
    },
  };
}

const LONGEST_NAME = 100;

function endSpan(present: PresentRequest, failed: boolean): void {
  if (present.span === null || present.span === present.root) return;
  if (failed) present.span.setStatus({ code: 2 });
  present.span.end();
  present.span = present.root;
}
