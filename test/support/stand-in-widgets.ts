import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { WidgetAsked } from "../../server/src/embeds/widget-drawer.ts";

/**
 * In place of the client's build: it draws what a test can foretell. `trend` counts the attainments that it is
 * answered, `held` waits until it is let go, `broken` fails, a wrong `rows` is a mistake, and other widgets are none.
 */
const DRAWING = `
const texts = {
  page: (text) => "<!doctype html><html><body>" + text + "</body></html>",
  table: (text) => "<!doctype html><html><body><table><tr><td>" + text + "</td></tr></table></body></html>",
  svg: (text) => picture(text),
  raster: (text) => picture(text),
  data: (text) => JSON.stringify({ text }),
};
const picture = (text) =>
  '<svg xmlns="http://www.w3.org/2000/svg" width="200" height="100"><text x="9" y="50" font-family="Be Vietnam Pro" font-size="16">' + text + "</text></svg>";
export const pageWidget = () => null;
export async function drawWidget(asked) {
  const control = globalThis.standInWidgets;
  control.asked.push(asked);
  const { widget, form, search } = asked;
  const size = { width: 200, height: 100, scale: Number(search.get("scale") ?? 1) };
  const leading = form === "page" || form === "table" ? '<a href="?' + asked.tokenSearch + '">more</a>' : "";
  const drawn = (status, text) => ({ status, title: text, body: texts[form](text + leading), ...size });
  if (widget === "broken") throw new Error("no ink");
  if (widget === "held") await control.held;
  if (widget !== "held" && widget !== "trend") return drawn(404, "no such widget");
  if (search.get("rows") === "many") return drawn(400, "rows takes a number");
  const { data } = await asked.answer(control.question, control.variables(search));
  return drawn(200, control.textOf(data));
}
`;

/** What a test sees of it, and tells it. */
export interface StandInControl {
  /** all that was to be drawn, the latest last */
  asked: WidgetAsked[];
  /** what `held` waits for */
  held: Promise<unknown>;
  question: unknown;
  variables: (search: URLSearchParams) => Record<string, unknown>;
  textOf: (data: unknown) => string;
}

export interface StandInWidgets {
  /** for the server */
  file: string;
  /** a build for other sites' pages */
  folder: string;
  control: StandInControl;
  remove(): Promise<void>;
}

/** @param told what it asks the server, and what it makes of the answer */
export async function standInWidgets(
  told: Pick<StandInControl, "question" | "variables" | "textOf">,
): Promise<StandInWidgets> {
  const place = await mkdtemp(join(tmpdir(), "doichieu-widgets-"));
  const file = join(place, "draw-widget.mjs");
  await writeFile(file, DRAWING);
  const folder = join(place, "dist-embed");
  await mkdir(join(folder, "assets"), { recursive: true });
  await writeFile(join(folder, "embed.js"), "/* component */");
  await writeFile(join(folder, "widget-files.json"), "{}");
  await writeFile(join(folder, "assets", "widget-page-1a2b3c4d.js"), "/* page */");
  const control: StandInControl = { asked: [], held: Promise.resolve(), ...told };
  Object.assign(globalThis, { standInWidgets: control });
  return { file, folder, control, remove: () => rm(place, { recursive: true }) };
}
