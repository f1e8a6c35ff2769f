import { GraphQLError } from 'graphql';

/** For a field that cannot be null. @throws GraphQLError with the code NOT_FOUND */
export function found<Row>(row: Row | null, id: string): Row {
  if (row === null) throw new GraphQLError(`There is no ${id}.`, { extensions: { code: 'NOT_FOUND' } });
  return row;
}
