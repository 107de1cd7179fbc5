import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from "graphql";
import type { QueryLimits } from "./query-limits.ts";

export type DocumentSize = Pick<QueryLimits, "depth" | "aliases" | "rootFields">;

/** What a selection comes to with its fragments read in place, as often as they are spread. */
interface Size {
  depth: number;
  /** fields of the outermost level */
  fields: number;
  /** aliases of fields with arguments, on all levels */
  aliases: number;
  /** other aliases of the outermost level, which count where that level is the root */
  plainAliases: number;
}

const EMPTY: Size = { depth: 0, fields: 0, aliases: 0, plainAliases: 0 };

function together(a: Size, b: Size): Size {
  return {
    depth: Math.max(a.depth, b.depth),
    fields: a.fields + b.fields,
    aliases: a.aliases + b.aliases,
    plainAliases: a.plainAliases + b.plainAliases,
  };
}

const isIntrospection = ({ name }: FieldNode) => name.value === "__schema" || name.value === "__type";

/** Measures the operations of a document; each fragment once, however often it is spread. */
export class DocumentMeasure {
  private readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  /** null while it is being measured: one that spreads itself ends there, and is refused elsewhere */
  private readonly measured = new Map<string, Size | null>();

  constructor({ definitions }: DocumentNode) {
    this.fragments = new Map(
      definitions
        .filter((node) => node.kind === Kind.FRAGMENT_DEFINITION)
        .map((node) => [node.name.value, node]),
    );
  }

  sizeOf({ selectionSet }: OperationDefinitionNode): DocumentSize {
    const { depth, fields, aliases, plainAliases } = this.sizeOfAll(selectionSet);
    return { depth, rootFields: fields, aliases: aliases + plainAliases };
  }

  private sizeOfAll(selectionSet: SelectionSetNode | undefined): Size {
    return (selectionSet?.selections ?? [])
      .map((node) => {
        if (node.kind === Kind.FIELD) return this.sizeOfField(node);
        return node.kind === Kind.INLINE_FRAGMENT
          ? this.sizeOfAll(node.selectionSet)
          : this.sizeOfFragment(node.name.value);
      })
      .reduce(together, EMPTY);
  }

  private sizeOfField(field: FieldNode): Size {
    const inner = isIntrospection(field) ? EMPTY : this.sizeOfAll(field.selectionSet);
    const hasArguments = (field.arguments?.length ?? 0) > 0;
    const isAliased = field.alias !== undefined;
    return {
      depth: 1 + inner.depth,
      fields: 1,
      aliases: inner.aliases + (isAliased && hasArguments ? 1 : 0),
      plainAliases: isAliased && !hasArguments ? 1 : 0,
    };
  }

  private sizeOfFragment(name: string): Size {
    const known = this.measured.get(name);
    if (known !== undefined) return known ?? EMPTY;
    this.measured.set(name, null);
    const size = this.sizeOfAll(this.fragments.get(name)?.selectionSet);
    this.measured.set(name, size);
    return size;
  }
}
