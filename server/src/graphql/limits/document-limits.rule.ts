import type { ASTNode, ASTVisitor, ValidationRule } from "graphql";
import { DocumentMeasure } from "./document-size.ts";
import { overLimit } from "./over-limit.ts";
import type { QueryLimits } from "./query-limits.ts";

/** Refuses a document that is over a limit that its text alone shows. */
export function documentLimits(limits: QueryLimits): ValidationRule {
  return (context): ASTVisitor => {
    const measure = new DocumentMeasure(context.getDocument());
    const check = (limit: keyof QueryLimits, found: number, node: ASTNode) => {
      const most = limits[limit];
      if (found > most) context.reportError(overLimit({ limit, most, found }, [node]));
    };
    let directives = 0;
    return {
      OperationDefinition(node) {
        const { depth, aliases, rootFields } = measure.sizeOf(node);
        check("depth", depth, node);
        check("aliases", aliases, node);
        check("rootFields", rootFields, node);
      },
      ListValue(node) {
        check("listLength", node.values.length, node);
      },
      Directive() {
        directives += 1;
      },
      Document: {
        leave(node) {
          check("directives", directives, node);
        },
      },
    };
  };
}
