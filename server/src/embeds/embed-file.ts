import type { WidgetForm } from "./widget-drawer.ts";

interface EmbedForm {
  /** what is drawn for it */
  form: WidgetForm;
  mediaType: string;
}

/** By the ending of the address. */
const forms = {
  "": { form: "page", mediaType: "text/html; charset=utf-8" },
  ".svg": { form: "svg", mediaType: "image/svg+xml; charset=utf-8" },
  ".png": { form: "raster", mediaType: "image/png" },
  ".html": { form: "table", mediaType: "text/html; charset=utf-8" },
  ".json": { form: "data", mediaType: "application/json; charset=utf-8" },
} satisfies Record<string, EmbedForm>;

type EmbedEnding = keyof typeof forms;

export interface EmbedFile extends EmbedForm {
  /** any text */
  widget: string;
  ending: EmbedEnding;
}

const isEnding = (text: string): text is EmbedEnding => Object.hasOwn(forms, text);

/** "trend.svg" is the widget "trend" as a drawing; "trend.htm" is a widget that there is none of. */
export function embedFile(file: string): EmbedFile {
  const [, widget = "", ending = ""] = /^([^.]*)(.*)$/s.exec(file) ?? [];
  return isEnding(ending) ? { widget, ending, ...forms[ending] } : { widget: file, ending: "", ...forms[""] };
}
