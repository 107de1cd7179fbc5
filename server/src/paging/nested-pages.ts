import type { PageArgs } from "@doichieu/schema";
import type { Sql } from "sql-template-tag";
import { loaderOf } from "../operation/loader.ts";
import type { Operation } from "../operation/operation.ts";
import { type Selecting, selectionNumber } from "../operation/selection.ts";
import type { ConnectionPage } from "./connection-page.ts";
import { type List, pagesByParent } from "./list.ts";

interface NestedKey<Args> {
  parent: string | number;
  args: Args;
  info: Selecting;
}

/** What parents must have in common to share a statement. */
const questionText = <Args>({ args, info }: NestedKey<Args>) =>
  `${selectionNumber(info)} ${JSON.stringify(args)}`;

/**
 * Loads a page of the list under each parent. Parents asked with the same arguments for the same fields share one
 * statement, however many they are.
 */
export function nestedPages<Args extends PageArgs, T>(
  parentColumn: Sql,
  listOf: (
    operation: Operation,
    args: Args,
    info: Selecting,
    parents: readonly (string | number)[],
  ) => Promise<List<T>> | List<T>,
) {
  const load = loaderOf<NestedKey<Args>, ConnectionPage<T>>(
    async (operation, keys) => {
      const questions = new Map<string, NestedKey<Args>[]>();
      for (const key of keys) {
        const text = questionText(key);
        const alike = questions.get(text);
        if (alike) alike.push(key);
        else questions.set(text, [key]);
      }
      const found = new Map<NestedKey<Args>, ConnectionPage<T>>();
      for (const alike of questions.values()) {
        const [{ args, info }] = alike as [NestedKey<Args>];
        const ids = alike.map(({ parent }) => parent);
        const list = await listOf(operation, args, info, ids);
        const pages = await pagesByParent(operation, list, { column: parentColumn, ids }, args, info);
        for (const [index, page] of pages.entries()) found.set(alike[index] as NestedKey<Args>, page);
      }
      return keys.map((key) => {
        const page = found.get(key);
        if (!page) throw new Error("a nested page was not answered");
        return page;
      });
    },
    (key) => `${key.parent} ${questionText(key)}`,
  );
  return (operation: Operation, parent: string | number, args: Args, info: Selecting) =>
    load(operation, { parent, args, info });
}
