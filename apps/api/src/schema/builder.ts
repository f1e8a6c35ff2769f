import SchemaBuilder from '@pothos/core';
import ComplexityPlugin from '@pothos/plugin-complexity';
import { GraphQLError } from 'graphql';
import type { Context } from '../server/context.ts';
import { LIMITS } from '../server/limits.ts';
import './argument-bound.ts';
import './guard.ts';
import './work-bound.ts';

/** The schema is written in code, one folder a feature; `schema.graphql` beside the sources is printed from it. */
export const builder = new SchemaBuilder<{
  Context: Context;
  DefaultFieldNullability: false;
  Scalars: {
    ID: { Input: string; Output: string };
    Date: { Input: string; Output: string };
    Decimal: { Input: string; Output: string };
    DateTime: { Input: string; Output: string };
  };
}>({
  // In this order: an operation is measured before anything else.
  plugins: [ComplexityPlugin, 'workBound', 'argumentBound', 'guard'],
  defaultFieldNullability: false,
  complexity: {
    defaultComplexity: 1,
    // A longer list that leads to lists again says at its field how long it is.
    defaultListMultiplier: 5,
    limit: { depth: LIMITS.depth, breadth: LIMITS.breadth, complexity: LIMITS.complexity },
    complexityError: (kind, result) => {
      const name = kind.toLowerCase() as 'depth' | 'breadth' | 'complexity';
      return new GraphQLError(
        `The operation has a ${name} of ${result[name]}; at most ${LIMITS[name]} is allowed. Ask for less, or in pages.`,
        { extensions: { code: 'OPERATION_TOO_LARGE', limit: name } },
      );
    },
  },
});

builder.queryType({});
builder.mutationType({});
