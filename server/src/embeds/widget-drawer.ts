import { existsSync } from "node:fs";
import { pathToFileURL } from "node:url";
import type { DocumentNode } from "graphql";
import type { Answer } from "../graphql/in-process.ts";

/** What the client's build for the server draws: client/src/rendering/widget-drawing.ts. */
export type WidgetForm = "page" | "svg" | "raster" | "table" | "data";

export interface WidgetAsked {
  /** as the address has it; any text */
  widget: string;
  form: WidgetForm;
  /** as the address has it, without a token */
  search: URLSearchParams;
  /** what leads from the drawing's page to its other forms: "&token=…", or nothing */
  tokenSearch: string;
  /** of this site, as readers see it: "https://doichieu.example.vn" */
  origin: string;
  /** ISO instant at which it is drawn */
  now: string;
  /** answers a query with its data; rejects where the answer has errors */
  answer: (query: DocumentNode, variables: Record<string, unknown>) => Promise<Answer>;
}

/** In the form asked for; what cannot be drawn as asked is a drawing, too, that says what to mend. */
export interface WidgetDrawing {
  status: 200 | 400 | 404;
  body: string;
  /** what it is about and the finding; without a drawing the mistake */
  title: string;
  /** px of the drawing, before `scale` */
  width: number;
  height: number;
  /** how many dots a px of a raster picture is wide */
  scale: number;
}

export type DrawWidget = (asked: WidgetAsked) => Promise<WidgetDrawing>;

/** Which drawing an address of this site stands for, and of what: client/src/embedding/page-widget.ts. */
export interface WidgetLink {
  widget: string;
  search: Readonly<Record<string, string>>;
}

export interface WidgetDrawer {
  drawWidget: DrawWidget;
  /** of path and search; null for one that has none */
  pageWidget: (address: string) => WidgetLink | null;
}

/** @param file the client's build for the server; null where there is none: then nothing can be embedded */
export async function widgetDrawer(file: string | undefined): Promise<WidgetDrawer | null> {
  return file && existsSync(file) ? await import(pathToFileURL(file).href) : null;
}
