import { GraphQLError } from 'graphql';
import { builder } from './builder.ts';

builder.scalarType('Date', {
  description: 'ISO 8601 calendar date.',
  serialize: (value) => value,
  parseValue: (value) => {
    if (typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value)) return value;
    throw new GraphQLError('Date must be written like 2024-03-31.');
  },
});

builder.scalarType('Decimal', {
  description:
    'Exact decimal as a string in JSON, e.g. "98.39"; 51.91 for £51.91m (unit "£m"), 98.39 for 98.39%.',
  serialize: (value) => value,
  parseValue: (value) => {
    if (typeof value === 'string' && /^-?\d+(\.\d+)?$/.test(value)) return value;
    throw new GraphQLError('Decimal must be a string like "98.39".');
  },
});

builder.scalarType('DateTime', {
  description: 'An instant, ISO 8601 with its zone.',
  serialize: (value) => value,
  parseValue: (value) => {
    if (
      typeof value === 'string' &&
      /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/.test(value)
    ) {
      return value;
    }
    throw new GraphQLError('DateTime must be written like 2024-03-31T09:30:00Z.');
  },
});
