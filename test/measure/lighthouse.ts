import lighthouse, { type Result } from "lighthouse";
import { startBareChromium } from "./bare-chromium.ts";
import { startBuiltServer } from "./built-server.ts";
import { median } from "./median.ts";
import { printTable } from "./print-table.ts";

const PAGES = [
  "/?year=2019",
  "/provinces/vn63-46?year=2019",
  "/indicators/ICT_REVENUE",
  "/embed/v1/summary?province=vn63-46&year=2019",
];
const CATEGORIES = ["performance", "accessibility", "best-practices", "seo"] as const;
const LEAST = 95;
const RUNS = 3;
/** audits named below a page that falls short */
const NAMED = 8;

const scoreOf = (run: Result, category: string) => Math.round((run.categories[category]?.score ?? 0) * 100);

/** One visit of a new reader with a middling phone: slow network, a processor four times slower. */
async function audit(url: string, port: number, attempts = 3): Promise<Result> {
  const run = await lighthouse(url, { port, logLevel: "error", output: "json" });
  if (!run) throw new Error(`Lighthouse says nothing of ${url}.`);
  const { runtimeError } = run.lhr;
  // on a busy machine the browser's trace sometimes lacks its beginning
  if (runtimeError && attempts > 1) return audit(url, port, attempts - 1);
  if (runtimeError) throw new Error(`${url}: ${runtimeError.message}`);
  return run.lhr;
}

/** What cost a category its points, the dearest first. */
function lostPoints(run: Result, category: string): string[] {
  const refs = run.categories[category]?.auditRefs ?? [];
  return refs
    .flatMap(({ id, weight }) => {
      const found = run.audits[id];
      const lost = found && found.score !== null ? weight * (1 - found.score) : 0;
      return found && lost > 0 ? [{ lost, text: `${found.title}: ${found.displayValue ?? id}` }] : [];
    })
    .sort((one, other) => other.lost - one.lost)
    .map(({ text }) => text);
}

/** Scores of the pages that managers open; exit code 1 where one is below 95. */
export async function run(): Promise<void> {
  const [browser, server] = await Promise.all([startBareChromium(), startBuiltServer()]);
  try {
    const rows: string[][] = [];
    const complaints: string[] = [];
    for (const page of PAGES) {
      const runs: Result[] = [];
      for (let count = 0; count < RUNS; count++) runs.push(await audit(server.url + page, browser.port));
      const scores = CATEGORIES.map((category) => median(runs.map((each) => scoreOf(each, category))));
      const shown = [
        "first-contentful-paint",
        "largest-contentful-paint",
        "total-blocking-time",
        "cumulative-layout-shift",
      ];
      const metrics = shown.map((id) => median(runs.map((each) => each.audits[id]?.numericValue ?? 0)));
      rows.push([
        page,
        ...scores.map(String),
        ...metrics.map((value, at) => (at === 3 ? value.toFixed(3) : value.toFixed(0))),
      ]);
      for (const [at, category] of CATEGORIES.entries()) {
        const score = scores[at] ?? 0;
        if (score >= LEAST) continue;
        const typical = runs.find((each) => scoreOf(each, category) === score);
        complaints.push(`${page}: ${category} ${score}, below ${LEAST}`);
        if (typical)
          complaints.push(
            ...lostPoints(typical, category)
              .slice(0, NAMED)
              .map((text) => `  ${text}`),
          );
      }
    }
    printTable(["page", ...CATEGORIES, "FCP ms", "LCP ms", "TBT ms", "CLS"], rows);
    for (const line of complaints) console.log(line);
    if (complaints.length > 0) process.exitCode = 1;
  } finally {
    await Promise.all([browser.stop(), server.stop()]);
  }
}
