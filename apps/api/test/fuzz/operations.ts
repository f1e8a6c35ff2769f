import {
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isLeafType,
  isRequiredArgument,
  isUnionType,
} from 'graphql';
import { type Draw, once, pick } from './draw.ts';
import type { Ids } from './ids.ts';
import { Enum, madeValue, type Value } from './values.ts';

export interface Operation {
  readonly query: string;
  readonly variables: Readonly<Record<string, Value>>;
}

type Field = GraphQLField<unknown, unknown>;

/** Writes an operation that the schema allows, but for a wrong value now and then. */
export function operation(
  draw: Draw,
  schema: GraphQLSchema,
  ids: Ids,
  root: 'query' | 'mutation',
): Operation {
  const type = root === 'query' ? schema.getQueryType() : schema.getMutationType();
  if (type == null) throw new Error(`The schema has no ${root}.`);
  const writer = new OperationWriter(draw, ids);
  // One in some goes as deep as it can, to where it is refused.
  const depth = once(draw, 15) ? 14 : 2 + draw(3);
  const selection = writer.selection(type, depth, [], root === 'mutation');
  return writer.written(root, selection);
}

class OperationWriter {
  readonly #draw: Draw;
  readonly #ids: Ids;
  readonly #fragments: string[] = [];
  readonly #variables = new Map<string, { readonly type: GraphQLInputType; readonly value: Value }>();

  constructor(draw: Draw, ids: Ids) {
    this.#draw = draw;
    this.#ids = ids;
  }

  written(root: string, selection: string): Operation {
    const variables = [...this.#variables];
    const declared = variables.map(([name, { type }]) => `$${name}: ${type}`).join(', ');
    return {
      query: [`${root} Made${declared === '' ? '' : `(${declared})`} ${selection}`, ...this.#fragments].join(
        '\n',
      ),
      variables: Object.fromEntries(variables.map(([name, { value }]) => [name, value])),
    };
  }

  selection(
    type: GraphQLCompositeType,
    depth: number,
    path: readonly string[],
    few = false,
    inUnion = false,
  ): string {
    const parts = ['__typename'];
    if (isUnionType(type)) {
      for (const one of type.getTypes())
        if (!once(this.#draw, 3))
          parts.push(`... on ${one.name} ${this.selection(one, depth, path, true, true)}`);
      return `{ ${parts.join(' ')} }`;
    }
    const all = Object.values(type.getFields());
    const fields = depth > 0 ? all : all.filter((field) => isLeafType(getNamedType(field.type)));
    const deep = fields.filter((field) => isCompositeType(getNamedType(field.type)));
    const count = 1 + this.#draw(few ? 1 : 3);
    for (let index = 0; index < count && fields.length > 0; index += 1) {
      const from = depth > 8 && deep.length > 0 ? deep : fields;
      parts.push(this.#field(pick(this.#draw, from), depth, path, inUnion));
    }
    return `{ ${parts.join(' ')} }`;
  }

  #field(field: Field, depth: number, path: readonly string[], inUnion: boolean): string {
    const below = getNamedType(field.type);
    const within = [...path, field.name];
    // Two fields of a name with other arguments, or of other types in a union, would not merge.
    const alias = field.args.length > 0 || inUnion || once(this.#draw, 10) ? `a${this.#draw(999)}: ` : '';
    const args = field.args.flatMap((arg) =>
      isRequiredArgument(arg) || once(this.#draw, 2)
        ? [`${arg.name}: ${this.#argument(arg.type, [...within, arg.name])}`]
        : [],
    );
    const called = `${alias}${field.name}${args.length === 0 ? '' : `(${args.join(', ')})`}${this.#directive()}`;
    if (!isCompositeType(below)) return called;
    const selection = this.selection(below, depth - 1, within);
    return `${called} ${once(this.#draw, 8) ? this.#spread(below, selection) : selection}`;
  }

  /** A value in place, or by a variable. */
  #argument(type: GraphQLInputType, path: readonly string[]): string {
    const value = madeValue(this.#draw, this.#ids, type, path);
    if (!once(this.#draw, 2)) return literal(value);
    const name = `v${this.#variables.size}`;
    this.#variables.set(name, { type, value });
    return `$${name}`;
  }

  #directive(): string {
    if (!once(this.#draw, 40)) return '';
    return pick(this.#draw, [' @include(if: true)', ' @skip(if: false)', ' @skip(if: true)', ' @stray']);
  }

  #spread(type: GraphQLCompositeType, selection: string): string {
    if (once(this.#draw, 2)) return `{ ... on ${type.name} ${selection} }`;
    const name = `F${this.#fragments.length}`;
    // Once in a while a fragment that holds itself.
    const held = once(this.#draw, 12) ? selection.replace(/\}$/, `...${name} }`) : selection;
    this.#fragments.push(`fragment ${name} on ${type.name} ${held}`);
    return `{ ...${name} }`;
  }
}

/** As a query writes it. */
function literal(value: Value): string {
  if (value instanceof Enum) return value.name;
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  return `{ ${Object.entries(value)
    .map(([name, one]) => `${name}: ${literal(one)}`)
    .join(', ')} }`;
}
