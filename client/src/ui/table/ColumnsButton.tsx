import type { Words } from "@doichieu/schema/vocabulary";
import { useRef, useState } from "react";
import type { ColumnsPopover } from "./ColumnsPopover.tsx";
import type { ColumnChoice } from "./list-column.ts";

/** Loaded when somebody is about to choose, not before. */
const load = () => import("./ColumnsPopover.tsx");

const words: Words = { VI: "Cột", EN: "Columns" };
const failedWords: Words = {
  VI: "Chưa tải được; bấm lại để thử",
  EN: "Could not be loaded; press again to try",
};

/** Which columns a list shows. */
export function ColumnsButton(choice: ColumnChoice) {
  const { locale } = choice;
  const trigger = useRef<HTMLButtonElement>(null);
  const [Popover, setPopover] = useState<typeof ColumnsPopover | null>(null);
  const [state, setState] = useState<"closed" | "open" | "failed">("closed");
  // whether it comes shows when it is opened
  const prepare = () => void load().catch(() => undefined);
  const open = () => {
    load().then(
      (loaded) => {
        setPopover(() => loaded.ColumnsPopover);
        setState("open");
      },
      () => setState("failed"),
    );
  };
  return (
    <>
      <button
        ref={trigger}
        type="button"
        aria-haspopup="dialog"
        aria-expanded={state === "open"}
        onPointerEnter={prepare}
        onFocus={prepare}
        onClick={open}
      >
        {words[locale]}
      </button>
      <span role="status">{state === "failed" && failedWords[locale]}</span>
      {Popover && state === "open" && (
        <Popover {...choice} trigger={trigger} onClose={() => setState("closed")} />
      )}
    </>
  );
}
