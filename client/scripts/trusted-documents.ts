import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Plugin } from "vite";

const written = fileURLToPath(new URL("../src/generated/trusted-documents.json", import.meta.url));

/** Lays the list of the application's own operations beside it, for a server that is to answer nothing else. */
export function trustedDocuments(): Plugin {
  return {
    name: "trusted-documents",
    generateBundle() {
      this.emitFile({
        type: "asset",
        fileName: "trusted-documents.json",
        source: readFileSync(written, "utf8"),
      });
    },
  };
}
