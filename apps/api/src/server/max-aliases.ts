import { GraphQLError, type ValidationRule } from 'graphql';

/** Refuses an operation that asks for the same thing under many names. */
export function maxAliases(most: number): ValidationRule {
  return (context) => {
    let count = 0;
    return {
      Field: ({ alias }) => {
        if (alias !== undefined) count += 1;
      },
      Document: {
        leave: () => {
          if (count > most) {
            context.reportError(
              new GraphQLError(`The operation has ${count} aliases; at most ${most} are allowed.`, {
                extensions: { limit: 'aliases' },
              }),
            );
          }
        },
      },
    };
  };
}
