import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";
import { compressedFiles } from "./scripts/compressed-files.ts";

/** Script, style and letters of a widget's page. Its document is drawn by the server, which is told their names. */
export default defineConfig({
  root: fileURLToPath(new URL(".", import.meta.url)),
  base: "/embed/v1/",
  publicDir: false,
  plugins: [compressedFiles()],
  build: {
    outDir: "dist-embed",
    // embed.js stands there already
    emptyOutDir: false,
    manifest: "widget-files.json",
    assetsInlineLimit: 0,
    modulePreload: false,
    rolldownOptions: { input: fileURLToPath(new URL("src/embed/widget-page.ts", import.meta.url)) },
  },
});
