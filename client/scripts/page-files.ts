import type { Plugin, Rolldown } from "vite";

/** What a reader of one page, in one language, loads besides the frame. */
export interface PageFiles {
  /** the address, with the router's names for its parts: "/provinces/$id" */
  path: string;
  /** the page's own scripts in each language, with all they import */
  scripts: Record<"VI" | "EN", string[]>;
}

const ROUTE = /\/src\/routes\/[\w-]+\.route\.tsx$/;
const TEXTS = /\/src\/i18n\/[\w-]+\.(vi|en)\.ts$/;

/**
 * Writes `pages.json` beside index.html: which files each address needs. A route's file is where this stands written:
 * its path, the page that it imports when it is opened, and the areas of texts that it loads.
 */
export function pageFiles(): Plugin {
  return {
    name: "page-files",
    // after Vite has taken out the chunks that were nothing but styles
    enforce: "post",
    generateBundle(_, bundle) {
      const chunks = Object.values(bundle).filter((file) => file.type === "chunk");
      const frame = new Set(chunks.filter((chunk) => chunk.isEntry).flatMap((chunk) => withImports(chunk)));

      function withImports(chunk: Rolldown.OutputChunk): Rolldown.OutputChunk[] {
        const all = new Set([chunk]);
        for (const each of all)
          for (const name of each.imports) {
            const imported = bundle[name];
            if (imported?.type === "chunk") all.add(imported);
          }
        return [...all];
      }
      const filesOf = (modules: string[]) => {
        const entries = chunks.filter((chunk) => modules.includes(chunk.facadeModuleId ?? ""));
        return [...new Set(entries.flatMap(withImports))].filter((chunk) => !frame.has(chunk));
      };

      const pages = [...this.getModuleIds()].flatMap((id): PageFiles[] => {
        const route = ROUTE.test(id) ? this.getModuleInfo(id) : null;
        const path = /^\s*path: "([^"]+)"/m.exec(route?.code ?? "")?.[1];
        if (!(route && path)) return [];
        const imported = route.importedIds.flatMap(
          (each) => this.getModuleInfo(each)?.dynamicallyImportedIds ?? [],
        );
        const texts = (language: string) => imported.filter((each) => TEXTS.exec(each)?.[1] === language);
        const inLanguage = (language: string) =>
          filesOf([...route.dynamicallyImportedIds, ...texts(language)]);
        const [vi, en] = [inLanguage("vi"), inLanguage("en")];
        return [
          {
            path,
            scripts: { VI: vi.map((chunk) => chunk.fileName), EN: en.map((chunk) => chunk.fileName) },
          },
        ];
      });
      this.emitFile({ type: "asset", fileName: "pages.json", source: JSON.stringify(pages) });
    },
  };
}
