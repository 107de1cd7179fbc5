import { addresses, inLanguage } from "../browser/addresses.ts";
import { openPage, visit } from "../browser/open-page.ts";
import { axeViolations } from "../support/axe-violations.ts";
import { launchBrowser } from "../support/launch-browser.ts";
import { startBuiltServer } from "./built-server.ts";
import { printTable } from "./print-table.ts";

const WIDTHS = [360, 1440];
const LANGUAGES = ["vi", "en"] as const;
const THEMES = ["light", "dark"] as const;

/** Violations of every page in both themes, both languages, narrow and wide; exit code 1 where axe finds one. */
export async function run(): Promise<void> {
  const [browser, server] = await Promise.all([launchBrowser(), startBuiltServer()]);
  const variants = WIDTHS.flatMap((width) =>
    LANGUAGES.flatMap((lang) => THEMES.map((colorScheme) => ({ width, lang, colorScheme }))),
  );
  const pages = [...new Set(addresses.map((address) => inLanguage(address, "vi")))];
  const counts = new Map<string, string[]>(pages.map((page) => [page, []]));
  const findings: string[] = [];
  try {
    for (const { width, lang, colorScheme } of variants) {
      const { page, close } = await openPage(browser, { colorScheme, viewport: { width, height: 900 } });
      for (const address of pages) {
        await visit(page, server.url + inLanguage(address, lang));
        const violations = await axeViolations(page);
        counts.get(address)?.push(String(violations.length));
        findings.push(...violations.map((text) => `${address} ${width} ${lang} ${colorScheme}: ${text}`));
      }
      await close();
    }
  } finally {
    await Promise.all([browser.close(), server.stop()]);
  }
  const heads = variants.map(({ width, lang, colorScheme }) => `${width} ${lang} ${colorScheme}`);
  printTable(
    ["page", ...heads],
    pages.map((page) => [page, ...(counts.get(page) ?? [])]),
  );
  for (const line of findings) console.log(line);
  if (findings.length > 0) process.exitCode = 1;
}
