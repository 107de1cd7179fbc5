import type { Words } from "@doichieu/schema/vocabulary";
import { type KeyboardEvent, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { exportsMessages } from "../i18n/exports.ts";
import { useLocale } from "../i18n/locale-context.ts";
import { OpeningButton } from "../ui/OpeningButton.tsx";
import type { ExportMenu } from "./ExportMenu.tsx";
import type { ExportView } from "./export-view.ts";

/** Loaded when somebody is about to export, not before. */
const loadMenu = () => import("./ExportMenu.tsx");

const ICON = "M8 2v8M4.8 7L8 10.2L11.2 7M2.5 13.2h11";
const words: Words = { VI: "Xuất", EN: "Export" };
const failedWords: Words = {
  VI: "Chưa tải được; bấm lại để thử",
  EN: "Could not be loaded; press again to try",
};

export interface ExportButtonProps {
  /** a view that is more than a few words is put together when somebody asks for it */
  view: ExportView | (() => Promise<ExportView>);
  /** of a whole page: a button with an outline and a picture */
  isPage?: boolean;
}

interface OpenMenu {
  Menu: typeof ExportMenu;
  view: ExportView;
  startsAt: "first" | "last";
}

/** What a view gives away, in the formats people ask for: a button whose menu comes on first intent. */
export function ExportButton({ view, isPage = false }: ExportButtonProps) {
  const locale = useLocale();
  const trigger = useRef<HTMLButtonElement>(null);
  const [opened, setOpened] = useState<OpenMenu | null>(null);
  const [said, setSaid] = useState("");
  const load = () =>
    Promise.all([loadMenu(), typeof view === "function" ? view() : view, exportsMessages.load(locale)]);
  // whether it comes shows when the menu is opened
  const prepare = () => void load().catch(() => undefined);
  const open = (at: OpenMenu["startsAt"]) => {
    setSaid("");
    load().then(
      ([{ ExportMenu: Menu }, loaded]) => setOpened({ Menu, view: loaded, startsAt: at }),
      () => setSaid(failedWords[locale]),
    );
  };
  const close = (news = "") => {
    // a menu that is still there would take the focus back
    flushSync(() => {
      setOpened(null);
      setSaid(news);
    });
    trigger.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
    event.preventDefault();
    open(event.key === "ArrowDown" ? "first" : "last");
  };
  return (
    <span className="export-button">
      <OpeningButton
        ref={trigger}
        opens="menu"
        isOpen={opened !== null}
        icon={isPage ? ICON : null}
        onIntent={prepare}
        onOpen={() => open("first")}
        onKeyDown={onKeyDown}
        said={said}
      >
        {words[locale]}
      </OpeningButton>
      {opened && (
        <opened.Menu
          view={opened.view}
          isPage={isPage}
          trigger={trigger}
          startsAt={opened.startsAt}
          onClose={close}
        />
      )}
    </span>
  );
}
