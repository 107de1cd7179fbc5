import type { Page } from "playwright-core";
import { launchBrowser } from "../support/launch-browser.ts";
import { startBuiltServer } from "./built-server.ts";
import { median } from "./median.ts";
import { printTable } from "./print-table.ts";
import { lifelikeSample } from "./sample-set.ts";

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
  /** whose text becomes another one with the new figures */
  region: string;
  /** on the shipped figures: what is generated knows no unit that changed */
  isShipped?: boolean;
}

const HEADING = "main h1";

/** Pressed where a reader would, after the pointer came to rest there. */
async function click(page: Page, selector: string, place = 0): Promise<void> {
  const target = page.locator(selector).nth(place);
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
    region: HEADING,
  },
  {
    name: "language, overview",
    page: "/?year=2019",
    press: (page, round) => click(page, `.language-switch a[hreflang=${round % 2 === 0 ? "en" : "vi"}]`),
    region: HEADING,
  },
  {
    name: "boundaries, overview",
    page: "/?year=2019",
    press: (page) => click(page, ".view-controls .segments-links a"),
    region: ".overview-map",
    isShipped: true,
  },
  {
    name: "sort, comparisons",
    page: "/attainments?year=2019",
    press: (page, round) => click(page, "thead button", round % 2),
    region: "tbody",
  },
  {
    name: "filter, comparisons",
    page: "/attainments?year=2019",
    press: (page, round) => click(page, ".verdict-toggles button", round % 3),
    region: HEADING,
  },
  {
    name: "filter, growth",
    page: "/growth?year=2019",
    press: (page) => page.locator(".growth-filters select").first().press("ArrowDown"),
    region: HEADING,
  },
  {
    name: "year step, province",
    page: "/provinces/sample-06?year=2019",
    press: (page, round) => click(page, `.year-links a[href*="year=${yearOf(round)}"]`),
    region: HEADING,
  },
  {
    name: "order, province",
    page: "/provinces/sample-06?year=2019",
    press: (page, round) => click(page, ".view-controls .segments-links a", round % 2),
    region: ".scorecard table",
  },
  {
    name: "year step, indicator",
    page: "/indicators/SAMPLE_30?year=2019",
    press: (page, round) => click(page, `.year-ribbon-link[href*="year=${yearOf(round)}"]`),
    region: ".ranking table",
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

/** ms from the press until the picture with what was asked for. */
const untilShown = (page: Page, region: string, before: string) =>
  page.evaluate(
    async ([region, before]) => {
      const frame = () => new Promise(requestAnimationFrame);
      const giveUp = performance.now() + 60_000;
      while (document.querySelector(region)?.textContent === before) {
        if (performance.now() > giveUp) throw new Error(`nothing new in ${region} of ${location}`);
        await frame();
      }
      await frame().then(() => new Promise((resolve) => setTimeout(resolve)));
      return performance.now() - (performance.getEntriesByName("pressed").at(-1)?.startTime ?? 0);
    },
    [region, before] as const,
  );

async function measure(page: Page, url: string, { press, region, page: address }: Interaction) {
  await page.goto(url + address);
  await page.locator("html[data-alive]").waitFor();
  await page.locator(".skeleton-panel").first().waitFor({ state: "detached" });
  await page.locator(region).first().waitFor();
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
    const before = (await page.locator(region).first().textContent()) ?? "";
    await press(page, round);
    shown.push(await untilShown(page, region, before));
    await page.waitForTimeout(300);
    answered.push(
      await page.evaluate(
        () => (window as unknown as { interactionWorst: { duration: number } }).interactionWorst.duration,
      ),
    );
  }
  return { answered, shown };
}

/** The second worst of some: one press in ten falls into something that is not the page's. */
function worstButOne(values: readonly number[]): number {
  return [...values].sort((a, b) => b - a)[1] ?? Number.NaN;
}

/** How soon a page answers a press on a slow phone with many figures; exit code 1 over 100 ms. */
export async function run(): Promise<void> {
  const [generated, shipped] = [await startBuiltServer(lifelikeSample()), await startBuiltServer()];
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
      const { url } = interaction.isShipped ? shipped : generated;
      const { answered, shown } = await measure(page, url, interaction);
      const figures = [median(answered), worstButOne(answered), median(shown), worstButOne(shown)];
      rows.push([interaction.name, ...figures.map((figure) => figure.toFixed(0))]);
      if (median(answered) > MOST) isSlow = true;
      await context.close();
    }
  } finally {
    await Promise.all([browser.close(), generated.stop(), shipped.stop()]);
  }
  console.log(`ms, processor slowed ${SLOWED} times, sample S life-like, ${TIMES} times each`);
  printTable(["interaction", "next picture", "worst but one", "new figures", "worst but one"], rows);
  if (isSlow) process.exitCode = 1;
}
