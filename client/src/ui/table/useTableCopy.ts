import { type ClipboardEvent, useState } from "react";
import { copiedTable } from "./copied-table.ts";
import { copyText } from "./copy-text.ts";
import { tableText } from "./table-text.ts";
import type { List } from "./useList.ts";

export type CopyState = { name: "ready" | "copying" | "failed" } | { name: "copied"; rows: number };

export interface TableCopy {
  state: CopyState;
  copy: () => void;
  /** for the table: somebody copies without having chosen anything, and means all of it */
  onCopy: (event: ClipboardEvent) => void;
}

export interface TableCopyOptions<Data> {
  list: List<Data>;
  /** every row of a list of which only some are loaded; absent where all are */
  whole?: () => Promise<readonly Data[]>;
}

/** Copies a table as spreadsheets paste it, in the columns in sight. */
export function useTableCopy<Data>({ list, whole }: TableCopyOptions<Data>): TableCopy {
  const [state, setState] = useState<CopyState>({ name: "ready" });
  const { rows, inSight } = list;
  const copy = async () => {
    setState({ name: "copying" });
    try {
      const all = whole ? whole() : Promise.resolve(rows);
      await copyText(all.then((each) => tableText(copiedTable(each, inSight))));
      setState({ name: "copied", rows: (await all).length });
    } catch {
      setState({ name: "failed" });
    }
  };
  const onCopy = (event: ClipboardEvent) => {
    if (!window.getSelection()?.isCollapsed) return;
    event.preventDefault();
    if (whole) return void copy();
    event.clipboardData.setData("text/plain", tableText(copiedTable(rows, inSight)));
    setState({ name: "copied", rows: rows.length });
  };
  return { state, copy: () => void copy(), onCopy };
}
