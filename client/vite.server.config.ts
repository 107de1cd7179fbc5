import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { excelWriter } from "./scripts/excel-writer.ts";

interface BuiltFile {
  file: string;
  css?: string[];
}

/** Script and letters of a widget's page, by paths of the site: vite.widget.config.ts has made them. */
function widgetFiles() {
  const file = fileURLToPath(new URL("dist-embed/widget-files.json", import.meta.url));
  const built: Record<string, BuiltFile> = JSON.parse(readFileSync(file, "utf8"));
  const page = built["src/embed/widget-page.ts"];
  if (!page?.css?.[0]) throw new Error(`${file} does not name what a widget's page needs`);
  return { script: `/embed/v1/${page.file}`, letters: `/embed/v1/${page.css[0]}` };
}

/** What the server draws pages and widgets with: all they need, so that it is React's build for production. */
export default defineConfig({
  root: fileURLToPath(new URL(".", import.meta.url)),
  plugins: [react()],
  define: {
    "process.env.NODE_ENV": '"production"',
    WIDGET_FILES: JSON.stringify(widgetFiles()),
  },
  resolve: { alias: excelWriter },
  ssr: { noExternal: true },
  build: {
    ssr: true,
    rolldownOptions: {
      input: ["src/rendering/draw-page.tsx", "src/rendering/draw-widget.tsx"],
    },
    outDir: "dist-server",
    target: "node20",
    sourcemap: true,
    emptyOutDir: true,
    copyPublicDir: false,
  },
});
