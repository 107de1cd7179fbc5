import type { Locale } from "@doichieu/schema/vocabulary";
import { useRef, useState } from "react";
import { embeddingMessages } from "../i18n/embedding.ts";
import { useMessages } from "../i18n/useMessages.ts";
import { useFiguresView } from "../view/useFiguresView.ts";
import { COMMON_WIDTHS, chosenLink, type EmbedChoice } from "./embed-choice.ts";
import { addressOf, type Embedded, type EmbedWay } from "./snippets.ts";
import { useFrameHeight } from "./useFrameHeight.ts";
import { useFrozen } from "./useFrozen.ts";
import { usePictureSize } from "./usePictureSize.ts";
import { useSettled } from "./useSettled.ts";
import { useWidgetFacts } from "./useWidgetFacts.ts";
import { type WidgetLink, widgetHref } from "./widget-link.ts";

/** ms that a choice has to stand before the server is asked for its drawing */
const SETTLED = 350;

function firstChoice(locale: Locale): EmbedChoice {
  return {
    width: COMMON_WIDTHS.article,
    lang: locale === "EN" ? "en" : "vi",
    theme: "light",
    accent: "",
    background: "",
    font: "",
    rows: null,
    isNewest: false,
  };
}

/** All that an editor has chosen, what the server says to it, and what comes of both. */
export function useEmbedding(widgets: readonly WidgetLink[], locale: Locale) {
  const texts = useMessages(embeddingMessages);
  const view = useFiguresView();
  const [name, setName] = useState(widgets[0]?.widget);
  const [choice, setChoice] = useState(() => firstChoice(locale));
  const [isFreezing, setFreezing] = useState(false);
  const [typed, setTyped] = useState<string | null>(null);
  const [way, setWay] = useState<EmbedWay>("component");
  const [pictureEnding, setPictureEnding] = useState<Embedded["pictureEnding"]>(".svg");
  const frame = useRef<HTMLIFrameElement>(null);

  const link = widgets.find(({ widget }) => widget === name) ?? widgets[0];
  if (!link) throw new Error("a dialog about no widget");
  const { freezing, retry } = useFrozen(isFreezing);
  const moment = freezing.status === "frozen" ? freezing.moment : null;
  const asOf = view.asOf ?? moment?.asOf ?? null;
  const chosen = chosenLink(link, choice, {
    boundaries: view.boundaries,
    asOf,
    recordedBy: moment?.recordedBy ?? null,
  });

  const src = useSettled(widgetHref(chosen), SETTLED);
  const facts = useWidgetFacts(useSettled(widgetHref(chosen, ".json"), SETTLED));
  const { origin } = window.location;
  const address = { origin, link: chosen, width: choice.width };
  const pictureSrc = useSettled(addressOf(address, pictureEnding), SETTLED);
  const picture = usePictureSize(useSettled(addressOf(address, ".svg"), SETTLED));
  const height = useFrameHeight(frame);

  const known = facts.status === "known" ? facts : null;
  const usualText = known ? `${known.about}: ${known.title}` : texts.widgets[link.widget];
  const embedded: Embedded = {
    ...address,
    page: known?.page ?? origin + widgetHref(chosen),
    text: typed ?? usualText,
    height,
    picture,
    pictureEnding,
  };
  const isPicture = way === "picture";

  return {
    link,
    choice,
    way,
    embedded,
    preview: {
      src: isPicture ? pictureSrc : src,
      isPicture,
      width: choice.width,
      height: isPicture ? (picture?.height ?? null) : height,
      text: embedded.text,
      facts,
      frame,
    },
    freeze: { isWanted: isFreezing, freezing, asOf, onChange: setFreezing, onRetry: retry },
    text: { value: typed ?? usualText, isOwn: typed !== null, onChange: setTyped },
    change: (changed: Partial<EmbedChoice>) => setChoice((last) => ({ ...last, ...changed })),
    // rows of one widget say nothing of another's, and neither do the words
    chooseWidget: ({ widget }: WidgetLink) => {
      setName(widget);
      setTyped(null);
      setChoice((last) => ({ ...last, rows: null }));
    },
    chooseWay: setWay,
    choosePictureEnding: setPictureEnding,
  };
}
