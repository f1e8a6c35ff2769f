import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import type { Readers } from './answers.ts';
import { announce, HOST, port } from './serve.ts';

const TYPES = `#graphql
  type Figure { periodId: Int!, value: String! }
  type ListedIndicator {
    id: Int!, code: String!, title: String!, unit: String!, area: String!, rag: String!
    latest: Figure, previous: Figure, target: Figure
  }
  type IndicatorDetail {
    id: Int!, code: String!, title: String!, unit: String!, area: String!, rag: String!
    actuals: [Figure!]!, targets: [Figure!]!
  }
  type RatingCount { area: String!, rag: String!, indicators: Int! }
  type Query {
    list(period: Int!): [ListedIndicator!]!
    detail(period: Int!, indicator: Int!): IndicatorDetail
    headline(period: Int!): [RatingCount!]!
  }
`;

interface Edition {
  readonly period: number;
}

/** With Apollo's own small server, on PORT, until SIGTERM. */
export async function serveApollo(readers: Readers, plugins: ApolloServerPlugin[] = []): Promise<void> {
  const resolvers = {
    Query: {
      list: (_root: unknown, { period }: Edition) => readers.list(period),
      detail: (_root: unknown, { period, indicator }: Edition & { readonly indicator: number }) =>
        readers.detail(period, indicator),
      headline: (_root: unknown, { period }: Edition) => readers.headline(period),
    },
  };
  const server = new ApolloServer({ typeDefs: TYPES, resolvers, plugins });
  await startStandaloneServer(server, { listen: { port: port(), host: HOST } });
  announce();
}
