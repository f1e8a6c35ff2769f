import { randomUUID } from 'node:crypto';
import {
  type DocumentNode,
  type GraphQLObjectType,
  GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit';
import type { Context } from './context.ts';
import { listToKeep } from './list-to-keep.ts';

type Answer = Awaited<ReturnType<CompiledQuery['query']>>;

/**
 * Answers an operation whose one list is put together from texts of its items; null where it has to be run as a whole, as where an item
 * has errors.
 *
 * @param whole the operation's program, whose list is left empty by its resolver (`leaveItems`)
 */
type RunByItems = (
  whole: CompiledQuery,
  context: Context,
  variables: Record<string, unknown> | undefined,
) => Promise<Answer | null>;

interface Item {
  readonly text: string;
  /** Fields and items of lists that were resolved for it. */
  readonly work: number;
}

/**
 * Keeps what an item of a list reads like in an answer for as long as the item itself is kept, as the public's rows are while the data
 * stands: a list that nobody asked for before is put together from texts, without resolving and writing each item again.
 *
 * @param most letters of all texts together; beyond it all are let go
 * @returns for an operation how to run it so; null where it has no such list
 */
export function itemKeeper(
  schema: GraphQLSchema,
  most: number,
): (document: DocumentNode, operation: OperationDefinitionNode) => RunByItems | null {
  let kept = new WeakMap<CompiledQuery, WeakMap<object, Item>>();
  let letters = 0;
  const schemaOf = schemasOfItems(schema);
  const textsOf = (program: CompiledQuery) => {
    const texts = kept.get(program) ?? new WeakMap<object, Item>();
    kept.set(program, texts);
    return texts;
  };
  const keep = (program: CompiledQuery, of: object, item: Item) => {
    letters += item.text.length;
    if (letters > most) {
      kept = new WeakMap();
      letters = item.text.length;
    }
    textsOf(program).set(of, item);
  };
  const answered = async (program: CompiledQuery, of: object, context: Context): Promise<Item | null> => {
    const work = { resolved: 0, refusal: null };
    const { data, errors } = await program.query(of, { ...context, work }, {});
    if (errors !== undefined || data == null) return null;
    const item = { text: JSON.stringify(data), work: work.resolved };
    keep(program, of, item);
    return item;
  };
  return (document, operation) => {
    const list = listToKeep(schema, document, operation);
    const program = list && compiled(schemaOf(list.type), list.document);
    if (list === null || program === null) return null;
    return async (whole, context, variables) => {
      const left: Context['left'] = { items: null };
      const answer = await whole.query(undefined, { ...context, left }, variables);
      // Where the list was not come to, the answer is whole.
      if (left.items === null) return answer;
      if (answer.errors !== undefined) return null;
      const texts = textsOf(program);
      const items = (await all(left.items)).map((of) => texts.get(of) ?? answered(program, of, context));
      // Put together piece by piece, which costs less memory than a list of the texts would: V8 copies them once, when they are sent.
      let text = '';
      for (const item of await all(items)) {
        if (item === null) return null;
        context.work.resolved += 1 + list.fields + item.work;
        text += text === '' ? item.text : `,${item.text}`;
      }
      return withItems(answer, list.path, `[${text}]`);
    };
  };
}

/** Waits only where there is something to wait for: a promise for each of many items costs more than their texts. */
function all<Value extends object | null>(values: readonly (Value | Promise<Value>)[]) {
  const there = values.filter((value): value is Value => !(value instanceof Promise));
  return there.length === values.length ? there : Promise.all(values);
}

function compiled(schema: GraphQLSchema, document: DocumentNode): CompiledQuery | null {
  const program = compileQuery(schema, document);
  return isCompiledQuery(program) ? program : null;
}

/** Makes the schema in which an item of a type is the root of all queries; once for each type, as it goes through all there are. */
function schemasOfItems(schema: GraphQLSchema): (type: GraphQLObjectType) => GraphQLSchema {
  const made = new Map<GraphQLObjectType, GraphQLSchema>();
  return (type) => {
    const known = made.get(type);
    if (known !== undefined) return known;
    const config = { ...schema.toConfig(), query: type, mutation: null, subscription: null };
    const one = new GraphQLSchema(config);
    made.set(type, one);
    return one;
  };
}

/** Stands in an answer where the items belong; nobody outside can know it. */
const PLACE = randomUUID();
const itemsOf = new WeakMap<object, string>();

function withItems(answer: Answer, path: readonly string[], items: string): Answer {
  if (answer.data == null) return answer;
  let at: unknown = answer.data;
  for (const [index, key] of path.entries()) {
    // Each is an object of the answer, as its list was come to.
    const inside = at as Record<string, unknown>;
    if (index === path.length - 1) inside[key] = PLACE;
    at = inside[key];
  }
  itemsOf.set(answer.data, items);
  return answer;
}

/** An answer as JSON, with the items that belong into it. */
export function writeAnswer(answer: { readonly data?: object | null }): string {
  const text = `${JSON.stringify(answer)}\n`;
  const items = answer.data == null ? undefined : itemsOf.get(answer.data);
  return items === undefined ? text : text.replace(`"${PLACE}"`, () => items);
}
