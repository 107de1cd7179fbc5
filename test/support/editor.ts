import { expect } from "vitest";
import type { ActualInput } from "../../server/src/recording/fact-input.ts";
import { type MutationName, mutations, type Written } from "./mutations.ts";
import { actual } from "./sample-facts.ts";
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

/** A figure of which nothing is on record. */
export interface NewFigure {
  actual: ActualInput;
  key: string;
  /** state of the data before anything is */
  version: number;
}

/** @param year one that no other test of the file writes about */
export async function newFigure(server: RunningServer, year: number): Promise<NewFigure> {
  return {
    actual: { ...actual, year },
    key: `A.vn63-40.ICT_REVENUE.${year}.12.LEVEL.MAIN`,
    version: await server.database.dataVersion(),
  };
}
