import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  visit,
} from 'graphql';
import { fieldsIn } from '../schema/work-bound.ts';

/** A list of an operation whose items can be answered each by itself. */
export interface ListToKeep {
  /** Where it stands in the answer. */
  readonly path: readonly string[];
  readonly type: GraphQLObjectType;
  /** How many fields are selected of each item. */
  readonly fields: number;
  /** That asks for one item, as if it were the query's root. */
  readonly document: DocumentNode;
}

/**
 * The list in an operation whose field is marked by `extensions.keptItems`; null where there is none, where there is more than one, and where
 * what is selected of an item depends on the variables.
 */
export function listToKeep(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): ListToKeep | null {
  if (operation.operation !== 'query') return null;
  const named = document.definitions.filter((one) => one.kind === Kind.FRAGMENT_DEFINITION);
  const fragments = Object.fromEntries(named.map((one) => [one.name.value, one]));
  const found = listsIn(operation.selectionSet, schema.getQueryType(), { schema, fragments });
  const [list, another] = found;
  if (list === undefined || another !== undefined || list.inList) return null;
  const { path, type, selection } = list;
  const item: DocumentNode = {
    kind: Kind.DOCUMENT,
    definitions: [{ ...operation, variableDefinitions: [], selectionSet: selection }, ...named],
  };
  return hasVariables(item) ? null : { path, type, fields: fieldsIn(selection, fragments), document: item };
}

interface Found extends Pick<ListToKeep, 'path' | 'type'> {
  readonly selection: SelectionSetNode;
  /** It is asked for once for each item of a list around it. */
  readonly inList: boolean;
}

interface Known {
  readonly schema: GraphQLSchema;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
}

function listsIn(
  selection: SelectionSetNode,
  type: GraphQLNamedType | null | undefined,
  known: Known,
): readonly Found[] {
  if (type == null) return [];
  return selection.selections.flatMap((node) => {
    if (node.kind !== Kind.FIELD) {
      const inner = node.kind === Kind.INLINE_FRAGMENT ? node : known.fragments[node.name.value];
      if (inner === undefined) return [];
      const condition = inner.typeCondition && known.schema.getType(inner.typeCondition.name.value);
      return listsIn(inner.selectionSet, condition ?? type, known);
    }
    const field = isObjectType(type) || isInterfaceType(type) ? type.getFields()[node.name.value] : undefined;
    if (field === undefined || node.selectionSet === undefined) return [];
    const key = node.alias?.value ?? node.name.value;
    const of = getNamedType(field.type);
    const inList = isListType(getNullableType(field.type));
    if (field.extensions.keptItems === true && isObjectType(of))
      return [{ path: [key], type: of, selection: node.selectionSet, inList: false }];
    return listsIn(node.selectionSet, of, known).map((one) => ({
      ...one,
      path: [key, ...one.path],
      inList: one.inList || inList,
    }));
  });
}

function hasVariables(document: DocumentNode): boolean {
  let has = false;
  visit(document, {
    Variable: () => {
      has = true;
    },
  });
  return has;
}
