import type { Words } from "@doichieu/schema/vocabulary";
import { useRef, useState } from "react";
import { flushSync } from "react-dom";
import { embeddingMessages } from "../i18n/embedding.ts";
import { useLocale } from "../i18n/locale-context.ts";
import { OpeningButton } from "../ui/OpeningButton.tsx";
import type { EmbedDialog } from "./EmbedDialog.tsx";
import type { WidgetLink } from "./widget-link.ts";

/** Loaded when somebody is about to embed, not before. */
const loadDialog = () => import("./EmbedDialog.tsx");

const ICON = "M5 4.2L1.4 8L5 11.8M11 4.2L14.6 8L11 11.8M9 2.8L7 13.2";
const words: Words = { VI: "Nhúng", EN: "Embed" };
const failedWords: Words = {
  VI: "Chưa tải được; bấm lại để thử",
  EN: "Could not be loaded; press again to try",
};

export interface EmbedButtonProps {
  /** the widgets that show what stands here, the nearest first */
  widgets: readonly WidgetLink[];
  /** of a whole page: a button with an outline and a picture */
  isPage?: boolean;
}

/** Lets other sites show what stands here: a button whose dialog comes on first intent. */
export function EmbedButton({ widgets, isPage = false }: EmbedButtonProps) {
  const locale = useLocale();
  const trigger = useRef<HTMLButtonElement>(null);
  const [Dialog, setDialog] = useState<typeof EmbedDialog | null>(null);
  const [hasFailed, setFailed] = useState(false);
  const load = () => Promise.all([loadDialog(), embeddingMessages.load(locale)]);
  // whether it comes shows when the dialog is opened
  const prepare = () => void load().catch(() => undefined);
  const open = () => {
    setFailed(false);
    load().then(
      ([loaded]) => setDialog(() => loaded.EmbedDialog),
      () => setFailed(true),
    );
  };
  const close = () => {
    // a browser gives the focus back to what had it; Safari gives none to a button that is clicked
    flushSync(() => setDialog(null));
    trigger.current?.focus();
  };
  return (
    <span>
      <OpeningButton
        ref={trigger}
        opens="dialog"
        isOpen={Dialog !== null}
        icon={isPage ? ICON : null}
        onIntent={prepare}
        onOpen={open}
        said={hasFailed ? failedWords[locale] : ""}
      >
        {words[locale]}
      </OpeningButton>
      {Dialog && <Dialog widgets={widgets} onClose={close} />}
    </span>
  );
}
