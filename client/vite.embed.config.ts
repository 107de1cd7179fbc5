import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";
import { compressedFiles } from "./scripts/compressed-files.ts";

/** The one script that other sites write into their pages: no module, so that the oldest of them can have it. */
export default defineConfig({
  root: fileURLToPath(new URL(".", import.meta.url)),
  publicDir: false,
  plugins: [compressedFiles()],
  build: {
    outDir: "dist-embed",
    emptyOutDir: true,
    rolldownOptions: {
      input: fileURLToPath(new URL("src/embed/doi-chieu.ts", import.meta.url)),
      output: { format: "iife", entryFileNames: "embed.js" },
    },
  },
});
