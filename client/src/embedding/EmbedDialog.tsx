import { useRouter } from "@tanstack/react-router";
import { type MouseEvent, useEffect, useId, useRef } from "react";
import { createPortal } from "react-dom";
import { embeddingMessages } from "../i18n/embedding.ts";
import { useLocale } from "../i18n/locale-context.ts";
import { useMessages } from "../i18n/useMessages.ts";
import { EmbedControls } from "./EmbedControls.tsx";
import { EmbedPreview } from "./EmbedPreview.tsx";
import { EmbedWays } from "./EmbedWays.tsx";
import { FreezeField } from "./FreezeField.tsx";
import { TextField } from "./TextField.tsx";
import { useEmbedding } from "./useEmbedding.ts";
import type { WidgetLink } from "./widget-link.ts";
import "./embed-dialog.css";

export interface EmbedDialogProps {
  widgets: readonly WidgetLink[];
  onClose: () => void;
}

/** How a widget goes into a page of others: what it will look like there, what can be chosen, what to copy. */
export function EmbedDialog({ widgets, onClose }: EmbedDialogProps) {
  const texts = useMessages(embeddingMessages);
  const locale = useLocale();
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const titleId = useId();
  const embedding = useEmbedding(widgets, locale);
  const router = useRouter();

  useEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal();
    // what it is, before the button that closes it
    heading.current?.focus();
  }, []);
  // a page that was opened another way, as by the browser's own keys, is not to be covered
  useEffect(() => router.subscribe("onBeforeNavigate", onClose), [router, onClose]);

  const onBackdrop = (event: MouseEvent) => {
    if (event.target === dialog.current) dialog.current?.close();
  };
  const { link, choice, embedded } = embedding;
  return createPortal(
    <dialog
      ref={dialog}
      className="embed"
      aria-labelledby={titleId}
      onClose={onClose}
      onClick={onBackdrop}
      // keys pressed here are no business of the chart whose button opened it
      onKeyDown={(event) => event.stopPropagation()}
    >
      <div className="embed-body">
        <div className="embed-head">
          <h2 id={titleId} ref={heading} tabIndex={-1}>
            {texts.title}
          </h2>
          <button type="button" className="button" onClick={() => dialog.current?.close()}>
            {texts.close}
          </button>
        </div>
        <EmbedPreview {...embedding.preview} />
        <form className="embed-controls" onSubmit={(event) => event.preventDefault()}>
          <EmbedControls
            widgets={widgets}
            link={link}
            choice={choice}
            onWidget={embedding.chooseWidget}
            onChange={embedding.change}
          />
          <FreezeField {...embedding.freeze} />
          <TextField {...embedding.text} />
        </form>
        <EmbedWays
          embedded={embedded}
          way={embedding.way}
          onWay={embedding.chooseWay}
          onPictureEnding={embedding.choosePictureEnding}
        />
      </div>
    </dialog>,
    document.body,
  );
}
