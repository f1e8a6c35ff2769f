import type { ApolloServerOptionsWithGateway } from '@apollo/server';
import { type ExecutionResult, execute, type GraphQLError, type GraphQLSchema } from 'graphql';
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit';
import type { Context } from './context.ts';
import { itemKeeper } from './kept-items.ts';
import { LIMITS } from './limits.ts';

type Gateway = ApolloServerOptionsWithGateway<Context>['gateway'];

interface Operation {
  asked: number;
  program: CompiledQuery | null;
  byItems: ReturnType<ReturnType<typeof itemKeeper>>;
}

/**
 * Runs operations of a schema, as Apollo Server takes it. An operation that is asked again and again is compiled to JavaScript of its
 * own, which runs several times as fast; to compile one takes longer than to run it once, so one that is asked seldom is not.
 *
 * @param compiledAt how often an operation has been asked when it is compiled
 */
export function compiledExecution(schema: GraphQLSchema, compiledAt = 3): Gateway {
  const operations = new Map<string, Operation>();
  const keepItems = itemKeeper(schema, LIMITS.keptItems);
  const operationOf = (key: string): Operation => {
    const operation = operations.get(key) ?? { asked: 0, program: null, byItems: null };
    // The last asked for stands last; the one that was not for longest makes way.
    operations.delete(key);
    operations.set(key, operation);
    const [oldest] = operations.keys();
    if (operations.size > LIMITS.operations && oldest !== undefined) operations.delete(oldest);
    return operation;
  };
  return {
    load: () =>
      Promise.resolve({
        executor: async ({ queryHash, document, operationName, operation: definition, context, request }) => {
          const { variables } = request;
          // Nothing is run of a document that has no such operation; the interpreter says so.
          if (definition === undefined)
            return execute({ schema, document, operationName: request.operationName });
          const operation = operationOf(`${queryHash} ${operationName ?? ''}`);
          operation.asked += 1;
          if (operation.asked === compiledAt) {
            const program = compileQuery(schema, document, operationName ?? undefined);
            if (isCompiledQuery(program)) {
              operation.program = program;
              operation.byItems = keepItems(document, definition);
            }
          }
          const result =
            (await byItems(operation, context as Context, variables)) ??
            (await operation.program?.query(undefined, context, variables));
          // Where nothing was run, because a variable is wrong, the interpreter says more clearly why.
          return result?.data === undefined
            ? execute({
                schema,
                document,
                operationName,
                contextValue: context,
                variableValues: variables,
              })
            : withExtensions(result);
        },
      }),
    onSchemaLoadOrUpdate: (tell) => {
      tell({ apiSchema: schema, coreSupergraphSdl: '' });
      return () => undefined;
    },
    stop: () => Promise.resolve(),
  };
}

/** Errors of compiled operations may lack what Apollo Server reads of each, and then it tells and logs none of them. */
function withExtensions(result: ExecutionResult): ExecutionResult {
  return result.errors?.some(lacksExtensions)
    ? { ...result, errors: result.errors.map((error) => (lacksExtensions(error) ? extended(error) : error)) }
    : result;
}

const lacksExtensions = ({ extensions }: Partial<GraphQLError>) => extensions === undefined;

const extended = (error: GraphQLError): GraphQLError => Object.create(error, { extensions: { value: {} } });

async function byItems(
  { program, byItems: run }: Operation,
  context: Context,
  variables: Record<string, unknown> | undefined,
) {
  if (program === null || run === null || !context.keeps) return null;
  const answer = await run(program, context, variables);
  const { work } = context;
  if (answer !== null && work.resolved <= LIMITS.resolved) return answer;
  // The whole is run from the start.
  work.resolved = 0;
  work.refusal = null;
  return null;
}
