import type { DocumentNode } from "graphql";

/**
 * page: for a frame; svg: the drawing alone, with text as text; raster: the same for a picture of dots, all colours and
 * faces by name; table: a page without a drawing; data: for programs
 */
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
  answer: (
    query: DocumentNode,
    variables: Record<string, unknown>,
  ) => Promise<{ data: unknown; extensions?: Record<string, unknown> }>;
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
