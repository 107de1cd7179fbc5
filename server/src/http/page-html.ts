import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** One entry of the pages.json that the client's build writes beside index.html. */
interface PageFiles {
  /** with the router's names for its parts: "/provinces/$id" */
  path: string;
  scripts: Record<"VI" | "EN", string[]>;
}

/** Does an address belong to a page? A part that the router names is any one part. */
function patternOf(path: string): RegExp {
  const parts = path.split("/").map((part) => (part.startsWith("$") ? "[^/]+" : part));
  return new RegExp(`^${parts.join("/")}/?$`);
}

/**
 * index.html as an address needs it: in its language, and with the page's own scripts named in its head. A browser that
 * reads them there asks for them at once, not only when the frame has started and knows which page it is.
 */
export function pageHtml(folder: string): (address: string) => string {
  const html = readFileSync(join(folder, "index.html"), "utf8");
  const list = join(folder, "pages.json");
  const known: PageFiles[] = existsSync(list) ? JSON.parse(readFileSync(list, "utf8")) : [];
  const pages = known.map(({ path, scripts }) => ({ pattern: patternOf(path), scripts }));
  return (address) => {
    const { pathname, searchParams } = new URL(address, "http://localhost");
    const isEnglish = searchParams.get("lang") === "en";
    const page = pages.find(({ pattern }) => pattern.test(pathname));
    const links = (page?.scripts[isEnglish ? "EN" : "VI"] ?? []).map(
      (script) => `<link rel="modulepreload" crossorigin href="/${script}">`,
    );
    const inLanguage = isEnglish ? html.replace('<html lang="vi">', '<html lang="en">') : html;
    return inLanguage.replace("</head>", `${links.join("\n")}</head>`);
  };
}
