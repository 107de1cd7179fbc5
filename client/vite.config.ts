import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { pageFiles } from "./scripts/page-files.ts";

export default defineConfig({
  root: fileURLToPath(new URL(".", import.meta.url)),
  plugins: [react(), pageFiles()],
  build: {
    // fonts and pictures stay files of their own: cached once, and the page's policy allows no data: addresses
    assetsInlineLimit: 0,
    emptyOutDir: true,
    rolldownOptions: {
      output: {
        // what every page needs stays one file, however many lazy parts use pieces of it: many small files pack worse
        codeSplitting: { groups: [{ name: "frame", tags: ["$initial"] }] },
      },
    },
  },
});
