import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { defaultClientConditions, defineConfig } from "vite";
import { pageFiles } from "./scripts/page-files.ts";

export default defineConfig({
  root: fileURLToPath(new URL(".", import.meta.url)),
  plugins: [react(), pageFiles()],
  resolve: {
    // rxjs has a build for browsers of this century beside the one it gives by default
    conditions: ["es2015", ...defaultClientConditions],
  },
  build: {
    // fonts and pictures stay files of their own: cached once, and the page's policy allows no data: addresses
    assetsInlineLimit: 0,
    emptyOutDir: true,
    rolldownOptions: {
      output: {
        codeSplitting: {
          // what every page loads is two files: the libraries, which outlast most releases, and the frame
          groups: [
            { name: "libraries", tags: ["$initial"], test: /node_modules/, priority: 2 },
            { name: "frame", tags: ["$initial"], priority: 1 },
          ],
        },
      },
    },
  },
});
