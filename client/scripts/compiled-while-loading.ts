import type { Plugin } from "vite";

/** Says so to Chromium, as the first line of a file; other browsers pass over it. */
const HINT = "//# allFunctionsCalledOnLoad\n";

/**
 * Heads the files of these names, of which most is run before a page answers: the browser then compiles all of it while
 * it comes, beside the thread that answers the reader, instead of one function after the other when it is first called.
 * Of a file that is run in part only it would compile too much.
 */
export function compiledWhileLoading(names: readonly string[]): Plugin {
  return {
    name: "compiled-while-loading",
    apply: "build",
    generateBundle: {
      // Vite puts lists of files at their heads before
      order: "post",
      handler(_, bundle) {
        const chunks = Object.values(bundle).filter((file) => file.type === "chunk");
        for (const name of names) {
          const named = chunks.find((chunk) => chunk.name === name);
          if (!named) throw new Error(`no file of the build is named ${name}: mend vite.config.ts`);
          named.code = HINT + named.code;
        }
      },
    },
  };
}
