import { renderToStaticMarkup } from "react-dom/server";
import { looseSvg, wholeSvg } from "../../exports/picture/whole-svg.ts";
import type { Look } from "../look/look.ts";
import { lookTokens, systemStyle } from "../look/look-tokens.ts";
import type { ShownWidget } from "../shown-widget.ts";
import { SIDE } from "./frame.layout.ts";
import { WidgetFrame } from "./WidgetFrame.tsx";
import { widgetBody } from "./widget-body.tsx";

export interface WidgetSvg {
  svg: string;
  /** px */
  width: number;
  height: number;
}

const USED = /var\(--([\w-]+)\)/g;

/**
 * A widget as a picture that needs nothing around it: every colour and face is named at its mark. Only a drawing that
 * follows the reader's system brings a style sheet, which not every viewer reads.
 * @param followsSystem whoever shows it reads style sheets
 */
export function widgetSvg(shown: ShownWidget, look: Look, width: number, followsSystem: boolean): WidgetSvg {
  const body = shown.picture && widgetBody(shown.picture, width - 2 * SIDE);
  const hasAccent = look.accent !== null;
  const draw = (style: string) =>
    looseSvg(renderToStaticMarkup(<WidgetFrame {...{ shown, body, width, style, hasAccent }} />));
  const plain = draw("");
  const [, ownWidth = width, ownHeight = 0] = /width="(\d+)" height="(\d+)"/.exec(plain) ?? [];
  const size = { width: Number(ownWidth), height: Number(ownHeight) };
  if (look.theme !== "auto" || !followsSystem) {
    const theme = look.theme === "dark" ? "dark" : "light";
    return { svg: wholeSvg(plain, lookTokens(theme, look)), ...size };
  }
  const used = new Set([...plain.matchAll(USED)].map(([, name]) => name));
  return { svg: draw(systemStyle(look, (name) => used.has(name))), ...size };
}
