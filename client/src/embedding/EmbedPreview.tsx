import { numberText } from "@doichieu/schema/vocabulary";
import type { RefObject } from "react";
import { embeddingMessages } from "../i18n/embedding.ts";
import { useLocale } from "../i18n/locale-context.ts";
import { useMessages } from "../i18n/useMessages.ts";
import { useWidth } from "../ui/useWidth.ts";
import { HostPage } from "./HostPage.tsx";
import { hostLayout } from "./host-layout.ts";
import type { WidgetFacts } from "./useWidgetFacts.ts";

export interface EmbedPreviewProps {
  /** of the page in a frame, or of the picture */
  src: string;
  isPicture: boolean;
  /** px */
  width: number;
  /** px; null: not known yet */
  height: number | null;
  /** names the frame */
  text: string;
  facts: WidgetFacts;
  frame: RefObject<HTMLIFrameElement | null>;
}

/** px of a frame that has not said how high it is */
const USUAL_HEIGHT = 360;
/** px of the room until it has been measured */
const ROOM_AT_FIRST = 700;

/** The widget itself, as it will stand in a page of others. */
export function EmbedPreview({ src, isPicture, width, height, text, facts, frame }: EmbedPreviewProps) {
  const locale = useLocale();
  const texts = useMessages(embeddingMessages);
  const [stage, room] = useWidth<HTMLDivElement>(ROOM_AT_FIRST);
  const layout = hostLayout(width, room);
  const print = (number: number) => numberText(number, 0, locale);
  const caption = height ? texts.previewHigh(print(width), print(height)) : texts.previewOf(print(width));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to be reachable by keyboard
    <section className="embed-preview" aria-label={texts.preview} tabIndex={0}>
      <HostPage stage={stage} widgetWidth={width} layout={layout}>
        {facts.status === "failed" || facts.status === "locked" ? (
          <p className="host-failure" role="alert">
            {facts.status === "failed" ? texts.previewFailed : texts.previewLocked}
          </p>
        ) : isPicture ? (
          <img src={src} alt={text} width={width} />
        ) : (
          // another address is another frame: one that is sent elsewhere would leave a step in the browser's history
          <iframe
            key={src}
            ref={frame}
            src={src}
            title={text || texts.preview}
            width={width}
            height={height ?? USUAL_HEIGHT}
          />
        )}
      </HostPage>
      <p className="embed-caption">
        {caption} {layout.scale < 1 && texts.reduced(print(Math.round(layout.scale * 100)))}
      </p>
      {facts.status === "refused" && (
        <p className="embed-mend" role="alert">
          {texts.refused}
        </p>
      )}
    </section>
  );
}
