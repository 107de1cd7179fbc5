import { execFileSync } from "node:child_process";
import { existsSync, renameSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Page } from "playwright-core";
import { launchBrowser } from "../support/launch-browser.ts";
import { startBuiltServer } from "./built-server.ts";
import { median } from "./median.ts";
import { printTable } from "./print-table.ts";

const at = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** ms from the reader's press to the next picture on the screen */
const MOST = 100;
/** a phone beside the machine that measures */
const SLOWED = 4;
const TIMES = 6;

interface Interaction {
  name: string;
  page: string;
  /** what is pressed, time after time; `round` counts from 0 */
  press: (page: Page, round: number) => Promise<void>;
  /** true once the page shows what was asked for */
  shows: (round: number) => string;
}

const heading = (text: string) =>
  `document.querySelector("main h1")?.textContent.includes(${JSON.stringify(text)})`;

/** Pressed where a reader would, after the pointer came to rest there. */
async function click(page: Page, selector: string): Promise<void> {
  const target = page.locator(selector).first();
  await target.hover();
  await page.waitForLoadState("networkidle");
  await target.click();
}

const yearOf = (round: number) => (round % 2 === 0 ? 2018 : 2019);

const INTERACTIONS: Interaction[] = [
  {
    name: "year step, overview",
    page: "/?year=2019",
    press: (page, round) => click(page, `.year-ribbon-link[href*="year=${yearOf(round)}"]`),
    shows: (round) => heading(String(yearOf(round))),
  },
  {
    name: "language, overview",
    page: "/?year=2019",
    press: (page, round) => click(page, `.language-switch a[hreflang=${round % 2 === 0 ? "en" : "vi"}]`),
    shows: (round) => heading(round % 2 === 0 ? "In 2019" : "Năm 2019"),
  },
  {
    name: "sort, comparisons",
    page: "/attainments?year=2019",
    press: async (page, round) => {
      await page.waitForLoadState("networkidle");
      await page
        .locator("thead button, thead a")
        .nth(round % 3)
        .click();
    },
    shows: () => `location.search.includes("sort=")`,
  },
];

/** Interactions as the browser itself times them: from the press to the picture that follows it. */
async function watch(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const worst: { duration: number } = { duration: 0 };
    Object.assign(window, { interactionWorst: worst });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as PerformanceEventTiming[])
        if (entry.interactionId > 0) worst.duration = Math.max(worst.duration, entry.duration);
    }).observe({ type: "event", durationThreshold: 16, buffered: true } as PerformanceObserverInit);
  });
}

/** ms from the press until the picture with what was asked for; in words, because the page's policy forbids eval. */
const untilShown = (condition: string) => `(async () => {
  const frame = () => new Promise(requestAnimationFrame);
  while (!(${condition})) await frame();
  await frame().then(() => new Promise((resolve) => setTimeout(resolve)));
  return performance.now() - performance.getEntriesByName("pressed").at(-1).startTime;
})()`;

async function measure(page: Page, url: string, { press, shows, page: address }: Interaction) {
  await page.goto(url + address);
  await page.locator("main h1").waitFor();
  await page.locator(".skeleton-panel").first().waitFor({ state: "detached" });
  const answered: number[] = [];
  const shown: number[] = [];
  for (let round = 0; round < TIMES; round++) {
    await page.waitForLoadState("networkidle");
    await page.evaluate(() => {
      const { interactionWorst } = window as unknown as { interactionWorst: { duration: number } };
      interactionWorst.duration = 0;
      performance.clearMarks("pressed");
      const mark = () => performance.mark("pressed");
      // the pointer is over the target already; what it presses last is the target
      for (const kind of ["pointerdown", "keydown"])
        addEventListener(kind, mark, { once: true, capture: true });
    });
    await press(page, round);
    shown.push(await page.evaluate<number>(untilShown(shows(round))));
    await page.waitForTimeout(300);
    answered.push(
      await page.evaluate(
        () => (window as unknown as { interactionWorst: { duration: number } }).interactionWorst.duration,
      ),
    );
  }
  return { answered, shown };
}

/** The generated set S, made once and kept. */
function sample(): string {
  const file = at("var/sample-s-lifelike.sqlite");
  if (existsSync(file)) return file;
  const aside = `${file}.part`;
  const args = ["S", "--lifelike", "--database", aside];
  execFileSync(process.execPath, [at("server/dist/sample.js"), ...args], { stdio: "inherit" });
  renameSync(aside, file);
  return file;
}

/** How soon a page answers a press on a slow phone with many figures; exit code 1 over 100 ms. */
export async function run(): Promise<void> {
  const server = await startBuiltServer(sample());
  const browser = await launchBrowser();
  const rows: string[][] = [];
  let isSlow = false;
  try {
    for (const interaction of INTERACTIONS) {
      const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
      const page = await context.newPage();
      await watch(page);
      const session = await context.newCDPSession(page);
      await session.send("Emulation.setCPUThrottlingRate", { rate: SLOWED });
      const { answered, shown } = await measure(page, server.url, interaction);
      const figures = [median(answered), Math.max(...answered), median(shown), Math.max(...shown)];
      rows.push([interaction.name, ...figures.map((figure) => figure.toFixed(0))]);
      if (median(answered) > MOST) isSlow = true;
      await context.close();
    }
  } finally {
    await Promise.all([browser.close(), server.stop()]);
  }
  console.log(`ms, processor slowed ${SLOWED} times, sample S life-like, ${TIMES} times each`);
  printTable(["interaction", "next picture", "worst", "new figures", "worst"], rows);
  if (isSlow) process.exitCode = 1;
}
