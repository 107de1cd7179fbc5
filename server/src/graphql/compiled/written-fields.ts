import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from "graphql";

/** Counts as far as `most`, so that counting takes no long either. */
class Count {
  fields = 0;
  private readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;

  constructor(
    private readonly schema: GraphQLSchema,
    { definitions }: DocumentNode,
    private readonly most: number,
  ) {
    this.fragments = new Map(
      definitions
        .filter((node) => node.kind === Kind.FRAGMENT_DEFINITION)
        .map((node) => [node.name.value, node]),
    );
  }

  add(type: GraphQLNamedType, set: SelectionSetNode): void {
    for (const selection of set.selections) {
      if (this.fields >= this.most) return;
      if (selection.kind === Kind.FIELD) this.addField(type, selection);
      else this.addFragment(type, selection);
    }
  }

  private addField(type: GraphQLNamedType, { name, selectionSet }: FieldNode): void {
    this.fields += 1;
    const field = "getFields" in type ? type.getFields()[name.value] : undefined;
    if (!(field && selectionSet)) return;
    const inner = getNamedType(field.type);
    const times = isAbstractType(inner) ? this.schema.getPossibleTypes(inner).length : 1;
    for (let time = 0; time < times; time += 1) this.add(inner, selectionSet);
  }

  private addFragment(type: GraphQLNamedType, node: Exclude<SelectionNode, FieldNode>): void {
    const fragment = node.kind === Kind.INLINE_FRAGMENT ? node : this.fragments.get(node.name.value);
    if (!fragment) return;
    const condition = fragment.typeCondition && this.schema.getType(fragment.typeCondition.name.value);
    this.add(condition ?? type, fragment.selectionSet);
  }
}

/**
 * How many fields are written out where an operation is compiled: those of a fragment wherever it is spread, those of
 * an interface or a union once for each type that it may be.
 * @returns `most` where there are as many or more
 */
export function writtenFields(
  schema: GraphQLSchema,
  document: DocumentNode,
  { operation, selectionSet }: OperationDefinitionNode,
  most: number,
): number {
  const root = schema.getRootType(operation);
  const count = new Count(schema, document, most);
  if (root) count.add(root, selectionSet);
  return count.fields;
}
