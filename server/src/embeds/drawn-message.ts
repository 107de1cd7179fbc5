import type { Locale } from "@doichieu/schema/vocabulary";
import type { EmbedProblem } from "./embed-refusal.ts";
import type { Rasterise } from "./rasteriser.ts";
import type { WidgetForm } from "./widget-drawer.ts";

const SIZE = { width: 560, height: 72, scale: 2 };

function picture(sentence: string): string {
  const { width, height } = SIZE;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${sentence}"><rect width="100%" height="100%" fill="#fff"/><text x="16" y="42" font-family="Be Vietnam Pro,sans-serif" font-size="15" fill="#1c1c1c">${sentence}</text></svg>`;
}

function page(sentence: string, locale: Locale): string {
  return `<!doctype html><html lang="${locale.toLowerCase()}"><head><meta charset="utf-8"><title>Đối Chiếu</title></head><body style="margin:16px;font:15px sans-serif"><p>${sentence}</p></body></html>`;
}

/**
 * What stands in a drawing's place, in the form asked for: one sentence, and for programs its code.
 * @param requestId under which a fault of ours stands in the log
 */
export function drawnMessage(
  form: WidgetForm,
  locale: Locale,
  { code, status, says }: EmbedProblem,
  { requestId, rasterise }: { requestId: string; rasterise: Rasterise },
): string | Promise<Buffer> {
  const sentence = says[locale];
  if (form === "svg") return picture(sentence);
  if (form === "raster") return rasterise(picture(sentence), SIZE);
  if (form !== "data") return page(sentence, locale);
  const extensions = status === 500 ? { code, requestId } : { code };
  return JSON.stringify({ errors: [{ message: sentence, extensions }] });
}
