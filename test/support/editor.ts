import { expect } from "vitest";
import { type MutationName, mutations, type Written } from "./mutations.ts";
import type { RunningServer } from "./start-server.ts";

/** Somebody who may write. */
export interface Editor {
  token: string;
  /** sends a mutation, and fails where it was not understood */
  run(name: MutationName, variables: object): Promise<Written>;
}

export async function editorOf(server: RunningServer, role: "EDITOR" | "ADMIN" = "EDITOR"): Promise<Editor> {
  const token = await server.issueToken(role);
  return {
    token,
    async run(name, variables) {
      const { data, errors } = await server.query<{ result: Written }>(mutations[name], variables, token);
      expect(errors).toBeUndefined();
      return data.result;
    },
  };
}
