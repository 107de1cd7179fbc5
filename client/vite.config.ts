import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { defaultClientConditions, defineConfig } from "vite";
import { compiledWhileLoading } from "./scripts/compiled-while-loading.ts";
import { compressedFiles } from "./scripts/compressed-files.ts";
import { excelWriter } from "./scripts/excel-writer.ts";
import { pageFiles } from "./scripts/page-files.ts";
import { trustedDocuments } from "./scripts/trusted-documents.ts";

export default defineConfig({
  root: fileURLToPath(new URL(".", import.meta.url)),
  plugins: [
    react(),
    pageFiles(),
    trustedDocuments(),
    // what every page runs: the file of index.html, and two that are made below
    compiledWhileLoading(["index", "libraries", "shared"]),
    compressedFiles(),
  ],
  resolve: {
    // rxjs has a build for browsers of this century beside the one it gives by default
    conditions: ["es2015", ...defaultClientConditions],
    alias: excelWriter,
  },
  build: {
    // fonts and pictures stay files of their own: cached once, and the page's policy allows no data: addresses
    assetsInlineLimit: 0,
    // the style sheets of all pages are smaller than what another request costs
    cssCodeSplit: false,
    emptyOutDir: true,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            // what every page loads is two files: the libraries, which outlast most releases, and the frame
            { name: "libraries", tags: ["$initial"], test: /node_modules/, priority: 3 },
            { name: "frame", tags: ["$initial"], priority: 2 },
            // what many pages have in common is one more, so that a page is not a crowd of small requests
            // (what files to take away are made of is no part of it, and what they and a page or two share neither)
            {
              name: "shared",
              test: /\/(client|schema)\/src\/(?!exports\/(?!ExportButton)|charts\/(picture|growth-dumbbell|heat-grid|block-bar)\/|.*-(picture|export)\.tsx?$)/,
              minShareCount: 3,
              priority: 1,
            },
          ],
        },
      },
    },
  },
});
