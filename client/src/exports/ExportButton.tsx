import type { Words } from "@doichieu/schema/vocabulary";
import { type KeyboardEvent, lazy, Suspense, useCallback, useRef, useState } from "react";
import { useLocale } from "../i18n/locale-context.ts";
import type { ExportView } from "./export-view.ts";

/** Loaded when somebody is about to export, not before. */
const load = () => import("./ExportMenu.tsx");
const ExportMenu = lazy(async () => ({ default: (await load()).ExportMenu }));

const words: Words = { VI: "Xuất", EN: "Export" };

export interface ExportButtonProps {
  view: ExportView;
  /** of a whole page: a button with an outline and a picture */
  isPage?: boolean;
}

/** What a view gives away, in the formats people ask for: a button whose menu comes on first intent. */
export function ExportButton({ view, isPage = false }: ExportButtonProps) {
  const locale = useLocale();
  const trigger = useRef<HTMLButtonElement>(null);
  const [opened, setOpened] = useState<"first" | "last" | null>(null);
  const close = useCallback(() => setOpened(null), []);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
    event.preventDefault();
    setOpened(event.key === "ArrowDown" ? "first" : "last");
  };
  return (
    <>
      <button
        ref={trigger}
        type="button"
        className={isPage ? "button" : undefined}
        aria-haspopup="menu"
        aria-expanded={opened !== null}
        onPointerEnter={load}
        onFocus={load}
        onKeyDown={onKeyDown}
        onClick={() => setOpened("first")}
      >
        {isPage && (
          <svg
            viewBox="0 0 16 16"
            width="14"
            height="14"
            fill="none"
            stroke="currentColor"
            aria-hidden="true"
          >
            <path d="M8 2v8M4.8 7L8 10.2L11.2 7M2.5 13.2h11" strokeWidth="1.5" />
          </svg>
        )}
        {words[locale]}
      </button>
      {opened && (
        <Suspense>
          <ExportMenu view={view} trigger={trigger} startsAt={opened} onClose={close} />
        </Suspense>
      )}
    </>
  );
}
