import type { PageArgs } from "@doichieu/schema";
import type { Sql } from "sql-template-tag";
import { loaderOf } from "../operation/loader.ts";
import type { Operation } from "../operation/operation.ts";
import type { ConnectionPage } from "./connection-page.ts";
import { type List, pagesByParent } from "./list.ts";

interface NestedKey<Args> {
  parent: string | number;
  args: Args;
}

/**
 * Loads a page of the list under each parent. Parents asked with the same arguments share one statement, however
 * many they are.
 */
export function nestedPages<Args extends PageArgs, T>(
  parentColumn: Sql,
  listOf: (
    operation: Operation,
    args: Args,
    parents: readonly (string | number)[],
  ) => Promise<List<T>> | List<T>,
) {
  const load = loaderOf<NestedKey<Args>, ConnectionPage<T>>(
    async (operation, keys) => {
      const byArgs = new Map<string, { args: Args; parents: Set<string | number> }>();
      for (const { parent, args } of keys) {
        const text = JSON.stringify(args);
        const group = byArgs.get(text) ?? { args, parents: new Set() };
        byArgs.set(text, group);
        group.parents.add(parent);
      }
      const found = new Map<string, ConnectionPage<T>>();
      for (const [text, { args, parents }] of byArgs) {
        const ids = [...parents];
        const list = await listOf(operation, args, ids);
        const pages = await pagesByParent(operation, list, { column: parentColumn, ids }, args);
        for (const [index, page] of pages.entries()) found.set(`${ids[index]} ${text}`, page);
      }
      return keys.map(({ parent, args }) => {
        const page = found.get(`${parent} ${JSON.stringify(args)}`);
        if (!page) throw new Error("a nested page was not answered");
        return page;
      });
    },
    ({ parent, args }) => `${parent} ${JSON.stringify(args)}`,
  );
  return (operation: Operation, parent: string | number, args: Args) => load(operation, { parent, args });
}
