import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { excelWriter } from "./scripts/excel-writer.ts";

/** What the server draws pages with: one file with all it needs, so that it is React's build for production. */
export default defineConfig({
  root: fileURLToPath(new URL(".", import.meta.url)),
  plugins: [react()],
  define: { "process.env.NODE_ENV": '"production"' },
  resolve: { alias: excelWriter },
  ssr: { noExternal: true },
  build: {
    ssr: "src/rendering/draw-page.tsx",
    outDir: "dist-server",
    target: "node20",
    sourcemap: true,
    emptyOutDir: true,
    copyPublicDir: false,
  },
});
