import { fileURLToPath } from "node:url";

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Every test's today, in Ha Noi: the targets of 2025 are not due yet. */
export const NOW = new Date("2025-11-15T05:00:00Z");

/** Where the shipped figures are. */
export const shippedData = at("../../schema/data");

/** Where the built client is, if it was built. */
export const builtPages = at("../../client/dist");

/** Where the built playground is, if it was built. */
export const builtPlayground = at("../../client/dist-playground");

/** What the server draws pages with, if it was built. */
export const pageDrawing = at("../../client/dist-server/draw-page.js");

/** What it draws widgets with, if it was built. */
export const widgetDrawing = at("../../client/dist-server/draw-widget.js");

/** Where what widgets are made of is, if it was built. */
export const builtEmbeds = at("../../client/dist-embed");

/** The faces of pictures made of dots. */
export const pictureFonts = at("../../server/fonts");

/** What makes pictures of dots in a thread of its own, if it was built. */
export const rasterWorker = at("../../server/dist/raster-worker.js");
