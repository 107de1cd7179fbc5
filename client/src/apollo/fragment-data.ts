import type { FragmentType } from "@apollo/client/masking";

/**
 * Opens what data masking keeps closed: the fields that a component's own fragment asks for. The mask is of types alone;
 * the answer behind it is whole.
 */
export function fragmentData<Data>(from: FragmentType<Data>): Data {
  return from as Data;
}

/** The same for a list of them. */
export function fragmentList<Data>(from: readonly FragmentType<Data>[]): readonly Data[] {
  return from as readonly unknown[] as readonly Data[];
}
