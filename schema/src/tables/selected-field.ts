import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  GraphQLIncludeDirective,
  type GraphQLNamedType,
  type GraphQLSchema,
  GraphQLSkipDirective,
  getDirectiveValues,
  getNamedType,
  type InlineFragmentNode,
  isAbstractType,
  isInterfaceType,
  isObjectType,
  Kind,
  type SelectionNode,
  TypeNameMetaFieldDef,
} from "graphql";

export interface Selection {
  schema: GraphQLSchema;
  document: DocumentNode;
  variables: Readonly<Record<string, unknown>>;
}

/** A field as it stands in the answer, whoever of several fragments selects it. */
export interface SelectedField {
  /** its name in the answer: the alias, where it has one */
  key: string;
  definition: GraphQLField<unknown, unknown>;
  /** where the document selects it; all have the same arguments */
  nodes: FieldNode[];
}

function isIncluded(node: SelectionNode, variables: Selection["variables"]): boolean {
  if (getDirectiveValues(GraphQLSkipDirective, node, variables)?.if === true) return false;
  return getDirectiveValues(GraphQLIncludeDirective, node, variables)?.if !== false;
}

function definitionOf(type: GraphQLNamedType, name: string): GraphQLField<unknown, unknown> | undefined {
  if (name === TypeNameMetaFieldDef.name) return TypeNameMetaFieldDef;
  return isObjectType(type) || isInterfaceType(type) ? type.getFields()[name] : undefined;
}

/** Gathers the fields that selections of a type stand for, each fragment read where it is first spread. */
class FieldCollector {
  readonly found = new Map<string, SelectedField>();
  private readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  private readonly spread = new Set<string>();

  constructor(private readonly selection: Selection) {
    this.fragments = new Map(
      selection.document.definitions
        .filter((node) => node.kind === Kind.FRAGMENT_DEFINITION)
        .map((node) => [node.name.value, node]),
    );
  }

  collect(selections: readonly SelectionNode[], type: GraphQLNamedType): void {
    for (const node of selections) {
      if (!isIncluded(node, this.selection.variables)) continue;
      if (node.kind === Kind.FIELD) this.add(node, type);
      else if (node.kind === Kind.INLINE_FRAGMENT) this.collectOf(node, type);
      else this.collectSpread(node.name.value, type);
    }
  }

  private collectSpread(name: string, type: GraphQLNamedType): void {
    const fragment = this.fragments.get(name);
    if (!fragment || this.spread.has(name)) return;
    this.spread.add(name);
    this.collectOf(fragment, type);
  }

  private collectOf(
    { typeCondition, selectionSet }: InlineFragmentNode | FragmentDefinitionNode,
    type: GraphQLNamedType,
  ): void {
    const condition = typeCondition && this.selection.schema.getType(typeCondition.name.value);
    this.collect(selectionSet.selections, condition ?? type);
  }

  private add(node: FieldNode, type: GraphQLNamedType): void {
    const key = node.alias?.value ?? node.name.value;
    const known = this.found.get(key);
    const definition = definitionOf(type, node.name.value);
    if (known) known.nodes.push(node);
    else if (definition) this.found.set(key, { key, definition, nodes: [node] });
  }
}

/** The fields that `nodes` select of a type, in the order of the document; those of its possible types, too. */
export function selectedFields(
  selection: Selection,
  type: GraphQLNamedType,
  nodes: readonly { readonly selectionSet?: FieldNode["selectionSet"] }[],
): SelectedField[] {
  const collector = new FieldCollector(selection);
  for (const { selectionSet } of nodes) collector.collect(selectionSet?.selections ?? [], type);
  return [...collector.found.values()];
}

/** The type that a field's own fields belong to; null for scalars and enums. */
export function compositeOf(field: SelectedField): GraphQLNamedType | null {
  const type = getNamedType(field.definition.type);
  return isObjectType(type) || isAbstractType(type) ? type : null;
}
