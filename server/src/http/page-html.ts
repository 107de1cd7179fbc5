import type { ClientBuild } from "./client-build.ts";
import type { PageDrawing } from "./page-drawer.ts";

/** Does an address belong to a page? A part that the router names is any one part. */
function patternOf(path: string): RegExp {
  const parts = path.split("/").map((part) => (part.startsWith("$") ? "[^/]+" : part));
  return new RegExp(`^${parts.join("/")}/?$`);
}

/** Is a path that of a page? The first always is. */
export function pageFinder(pages: ClientBuild["pages"]): (path: string) => boolean {
  const patterns = pages.map(({ path }) => patternOf(path));
  return (path) => path === "/" || patterns.some((pattern) => pattern.test(path));
}

/** What index.html has in the page's place: from the element "root" to what follows it. */
const OUTLINE = /(?<=<div id="root">).*(?=<\/div>\s*<script>)/s;
/** What is only needed once the page has been painted. */
const LATER = [
  /<script type="module"[^>]*><\/script>|<link rel="modulepreload"[^>]*>/g,
  // letters
  /<link rel="preload"[^>]*>/g,
];

/** Text that cannot end the element it stands in. */
const insideScript = (json: string) => json.replaceAll("<", "\\u003c");

/**
 * The page is there with its HTML and styles: scripts and letters wait in templates until it has been painted, so that
 * they stand in nothing's way; index.html has the few lines that start them.
 */
function withDrawing(html: string, { title, html: page, state }: PageDrawing): string {
  const waiting = LATER.map((kind) => `<template data-later>${(html.match(kind) ?? []).join("")}</template>`);
  const now = LATER.reduce((text, kind) => text.replace(kind, ""), html);
  const data = `<script type="application/json" id="drawn-page">${insideScript(state)}</script>`;
  // given as functions, because in a replacement text a dollar has a meaning
  return now
    .replace(OUTLINE, () => page)
    .replace(/<title>.*<\/title>/, () => `<title>${title}</title>`)
    .replace("</body>", () => `${data}${waiting.join("")}</body>`);
}

/**
 * index.html as an address needs it: in its language, with the page's own scripts named in its head after what `head` has for
 * other programs, and the page itself where it is drawn. A browser that reads the scripts there asks for them at once, not
 * only when the frame has started and knows which page it is.
 */
export function pageHtml(
  build: ClientBuild,
): (address: string, drawing: PageDrawing | null, head: string) => string {
  const pages = build.pages.map(({ path, scripts }) => ({ pattern: patternOf(path), scripts }));
  return (address, drawing, head) => {
    const { pathname, searchParams } = new URL(`http://localhost${address}`);
    const isEnglish = searchParams.get("lang") === "en";
    const page = pages.find(({ pattern }) => pattern.test(pathname));
    const links = (page?.scripts[isEnglish ? "EN" : "VI"] ?? []).map(
      (script) => `<link rel="modulepreload" crossorigin href="/${script}">`,
    );
    const html = isEnglish ? build.html.replace('<html lang="vi">', '<html lang="en">') : build.html;
    // given as a function, because in a replacement text a dollar has a meaning
    const whole = html.replace("</head>", () => `${head}${links.join("")}</head>`);
    return drawing ? withDrawing(whole, drawing) : whole;
  };
}
