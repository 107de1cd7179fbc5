import { type Locale, numberText, type Words } from "@doichieu/schema/vocabulary";
import { ColumnsButton } from "./ColumnsButton.tsx";
import type { List } from "./useList.ts";
import type { CopyState, TableCopy } from "./useTableCopy.ts";

export interface ListToolsProps<Data> {
  list: List<Data>;
  copy: TableCopy;
  locale: Locale;
}

const words = {
  copy: { VI: "Chép bảng", EN: "Copy table" },
  copying: { VI: "Đang chép…", EN: "Copying…" },
  failed: { VI: "Không chép được", EN: "Could not copy" },
} satisfies Record<string, Words>;

function said(state: CopyState, locale: Locale): string {
  if (state.name === "ready") return "";
  if (state.name !== "copied") return words[state.name][locale];
  const rows = numberText(state.rows, 0, locale);
  return locale === "VI" ? `Đã chép ${rows} dòng` : `${rows} ${state.rows === 1 ? "row" : "rows"} copied`;
}

/** What can be done with a list: choose its columns, copy it. */
export function ListTools<Data>({ list, copy, locale }: ListToolsProps<Data>) {
  const [, ...choosable] = list.columns;
  return (
    <>
      <span className="list-said" role="status">
        {said(copy.state, locale)}
      </span>
      <button type="button" aria-keyshortcuts="Control+C Meta+C" onClick={copy.copy}>
        {words.copy[locale]}
      </button>
      <ColumnsButton
        locale={locale}
        columns={choosable}
        inSight={list.inSight.map(({ id }) => id)}
        onChoose={list.onChoose}
      />
    </>
  );
}
