import { schema } from '../../src/schema/schema.ts';
import { ANYBODY } from './anybody.ts';
import { type Draw, drawn, once, pick } from './draw.ts';
import type { FuzzServer } from './fuzz-server.ts';
import { type Kind, kind } from './kind.ts';
import { operation } from './operations.ts';
import { attempt } from './oracle.ts';
import type { Asked } from './send.ts';
import { mutateTokens } from './tokens.ts';

const JSON_BODY = { 'content-type': 'application/json' };

export function graphqlKinds(server: FuzzServer): Kind[] {
  const ask = (root: 'query' | 'mutation') => (draw: Draw) => {
    const who = pick(draw, ANYBODY);
    const { query, variables } = operation(draw, schema, server.ids, root);
    return { who, query, variables };
  };
  return [
    kind({
      name: 'GraphQL queries',
      count: 60,
      inputs: drawn(ask('query')).map(posted),
      attempt: (asked) => attempt(server, asked, true),
    }),
    kind({
      name: 'GraphQL mutations',
      count: 80,
      inputs: drawn(ask('mutation')).map(posted),
      attempt: (asked) => attempt(server, asked, true),
    }),
    kind({
      name: 'broken GraphQL',
      count: 60,
      inputs: drawn((draw) => {
        const { query, ...rest } = ask(once(draw, 3) ? 'mutation' : 'query')(draw);
        return posted({ ...rest, query: mutateTokens(draw, query) });
      }),
      attempt: (asked) => attempt(server, asked, false),
    }),
  ];
}

function posted({ who, ...asked }: { who: string | null; query: string; variables: object }): Asked {
  return { who, method: 'POST', path: '/graphql', headers: JSON_BODY, body: JSON.stringify(asked) };
}
