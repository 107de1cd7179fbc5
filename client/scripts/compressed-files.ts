import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import type { Plugin } from "vite";

const TEXT = /\.(js|css|svg|json)$/;
/** bytes; a smaller file fits into one packet anyway */
const WORTH_IT = 1024;

/**
 * Lays a .br and a .gz beside every text file: the server only chooses.
 * @param quality of Brotli; 11 is as small as they get, and ten times the work of 9
 */
export function compressedFiles(quality = constants.BROTLI_MAX_QUALITY): Plugin {
  return {
    name: "compressed-files",
    apply: "build",
    writeBundle({ dir = "" }) {
      for (const name of readdirSync(dir, { recursive: true, encoding: "utf8" })) {
        if (!TEXT.test(name)) continue;
        const path = join(dir, name);
        const content = readFileSync(path);
        if (content.length < WORTH_IT) continue;
        const params = {
          [constants.BROTLI_PARAM_QUALITY]: quality,
          [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
        };
        writeFileSync(`${path}.br`, brotliCompressSync(content, { params }));
        writeFileSync(`${path}.gz`, gzipSync(content, { level: constants.Z_BEST_COMPRESSION }));
      }
    },
  };
}
