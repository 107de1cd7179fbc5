// Written by "pnpm codegen" from the .graphql files beside the components. Do not edit.
import type { TypedDocumentNode } from "@apollo/client";
import type { FiguresOriginQuery, FiguresOriginQueryVariables } from "../operations.ts";
export const FiguresOriginDefinition = {"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FiguresOrigin"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dataVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}},{"kind":"Field","name":{"kind":"Name","value":"generated"}}]}}]}};
export const FiguresOriginDocument = { kind: "Document", definitions: [FiguresOriginDefinition] } as unknown as TypedDocumentNode<FiguresOriginQuery, FiguresOriginQueryVariables>;
