import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** One entry of the pages.json that the client's build writes beside index.html. */
export interface PageFiles {
  /** with the router's names for its parts: "/provinces/$id" */
  path: string;
  scripts: Record<"VI" | "EN", string[]>;
}

/** What the client's build left behind, as far as its HTML is concerned. */
export interface ClientBuild {
  /** index.html */
  html: string;
  pages: PageFiles[];
  /** of the scripts that stand in it, as a Content-Security-Policy names them */
  scriptHashes: string[];
}

const INLINE_SCRIPT = /<script>(.*?)<\/script>/gs;

const hashOf = (script: string) => `'sha256-${createHash("sha256").update(script).digest("base64")}'`;

/** Of the scripts that stand in a page, as a Content-Security-Policy names them. */
export const scriptHashesOf = (html: string): string[] =>
  [...html.matchAll(INLINE_SCRIPT)].map(([, script = ""]) => hashOf(script));

/** Null where the client has not been built. */
export function readClientBuild(folder: string): ClientBuild | null {
  if (!existsSync(join(folder, "index.html"))) return null;
  const read = (file: string) => readFileSync(join(folder, file), "utf8");
  const html = read("index.html");
  return {
    html,
    pages: existsSync(join(folder, "pages.json")) ? JSON.parse(read("pages.json")) : [],
    scriptHashes: scriptHashesOf(html),
  };
}
