import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { compressedFiles } from "./scripts/compressed-files.ts";

/**
 * The playground is a page of its own, ten times as heavy as the application: built apart, none of its parts and
 * styles come into the application's.
 */
export default defineConfig({
  root: fileURLToPath(new URL(".", import.meta.url)),
  base: "/playground/",
  publicDir: false,
  // its editor is megabytes: a tenth of the work for a few per cent more to send
  plugins: [react(), compressedFiles(9)],
  worker: { format: "es" },
  build: {
    outDir: "dist-playground",
    assetsInlineLimit: 0,
    emptyOutDir: true,
    // the editor alone is larger than what Vite warns about
    chunkSizeWarningLimit: 5000,
    rolldownOptions: { input: fileURLToPath(new URL("playground.html", import.meta.url)) },
  },
});
