import { type MouseEvent, useState } from "react";
import { playgroundMessages } from "../../i18n/playground.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { useCopied } from "../../ui/table/useCopied.ts";
import type { Asked } from "./answered.ts";
import { type TableFormat, tableAddress } from "./table-address.ts";
import { takeTable } from "./take-table.ts";

const formats = [
  { format: "csv", title: "takeCsv" },
  { format: "xlsx", title: "takeXlsx" },
] as const;

export interface TakeTableProps {
  asked: Asked;
}

/** The whole table as a file, all its pages, and as a link for spreadsheets and scripts. */
export function TakeTable({ asked }: TakeTableProps) {
  const texts = useMessages(playgroundMessages);
  const { outcome, copy } = useCopied();
  const [failure, setFailure] = useState<string | null>(null);
  const take = (event: MouseEvent, format: TableFormat) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    setFailure(null);
    takeTable(format, asked).catch((error) => {
      setFailure(texts.takeFailed(error instanceof Error ? error.message : String(error)));
    });
  };
  const link = tableAddress("csv", asked);
  const said = failure ?? (outcome === "failed" ? texts.notCopied : null);
  return (
    <>
      <div className="take-table">
        {formats.map(({ format, title }) => (
          <a
            key={format}
            className="button"
            href={tableAddress(format, asked) ?? "#result-view"}
            title={texts[title]}
            aria-label={`${texts[format]}: ${texts[title]}`}
            onClick={(event) => take(event, format)}
          >
            {texts[format]}
          </a>
        ))}
        <button
          type="button"
          className="button"
          disabled={link === null}
          title={link === null ? texts.tooLongToLink : undefined}
          onClick={() => link && copy(location.origin + link)}
        >
          {outcome === "done" ? texts.tableLinkCopied : texts.copyTableLink}
        </button>
      </div>
      <span role="status" className={said ? "tools-said" : "visually-hidden"}>
        {said ?? (outcome === "done" && texts.tableLinkCopied)}
      </span>
    </>
  );
}
