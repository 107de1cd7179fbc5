import type { OperationVariables, TypedDocumentNode } from "@apollo/client";
import type { FragmentType } from "@apollo/client/masking";
import { useSuspenseFragment } from "@apollo/client/react";
import { Kind } from "graphql";

/** Our documents start with their own fragment; those it spreads follow. */
function nameOf(document: TypedDocumentNode<unknown, unknown>): string | undefined {
  const [first] = document.definitions;
  return first?.kind === Kind.FRAGMENT_DEFINITION ? first.name.value : undefined;
}

/**
 * Opens what data masking keeps closed: the fields that a component's own fragment asks for. Where the fragment uses
 * the query's variables it needs the same ones.
 */
export function useFragmentData<Data>(
  fragment: TypedDocumentNode<Data, unknown>,
  from: FragmentType<Data>,
  variables?: OperationVariables,
): Data {
  return useSuspenseFragment({ fragment, fragmentName: nameOf(fragment), from, variables }).data as Data;
}

/** The same for a list of them. */
export function useFragmentList<Data>(
  fragment: TypedDocumentNode<Data, unknown>,
  from: readonly FragmentType<Data>[],
): Data[] {
  return useSuspenseFragment({ fragment, fragmentName: nameOf(fragment), from: [...from] }).data as Data[];
}
