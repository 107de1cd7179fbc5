import {
  type ASTNode,
  type DirectiveNode,
  type DocumentNode,
  Kind,
  type SelectionNode,
  type ValueNode,
  visit,
} from "graphql";

type Values = Readonly<Record<string, unknown>>;

const DECIDING = new Set(["skip", "include"]);
const decides = ({ name }: DirectiveNode) => DECIDING.has(name.value);
const isSelection = ({ kind }: ASTNode) =>
  kind === Kind.FIELD || kind === Kind.INLINE_FRAGMENT || kind === Kind.FRAGMENT_SPREAD;

const conditionOf = ({ arguments: given }: DirectiveNode): ValueNode | undefined => given?.[0]?.value;

/** The variables that decide what of a document is asked at all. */
export function decidingVariables(document: DocumentNode): readonly string[] {
  const names = new Set<string>();
  visit(document, {
    Directive(node) {
      const condition = decides(node) ? conditionOf(node) : undefined;
      if (condition?.kind === Kind.VARIABLE) names.add(condition.name.value);
    },
  });
  return [...names];
}

function isAsked(directives: readonly DirectiveNode[], variables: Values): boolean {
  return directives.filter(decides).every((directive) => {
    const condition = conditionOf(directive);
    const isTrue =
      condition?.kind === Kind.VARIABLE
        ? variables[condition.name.value] === true
        : condition?.kind === Kind.BOOLEAN && condition.value;
    return isTrue === (directive.name.value === "include");
  });
}

/** A valid document as these variables have it: without what is skipped, and without the words that say so. */
export function decidedDocument(document: DocumentNode, variables: Values): DocumentNode {
  return visit(document, {
    enter(node) {
      const { directives = [] } = node as SelectionNode;
      if (!(isSelection(node) && directives.some(decides))) return undefined;
      if (!isAsked(directives, variables)) return null;
      return { ...node, directives: directives.filter((directive) => !decides(directive)) };
    },
  });
}
