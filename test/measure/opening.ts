import type { Browser, Page } from "playwright-core";
import { launchBrowser } from "../support/launch-browser.ts";
import { startBuiltServer } from "./built-server.ts";
import { median } from "./median.ts";
import { printTable } from "./print-table.ts";
import { lifelikeSample } from "./sample-set.ts";

/** a phone beside the machine that measures */
const SLOWED = 4;
const TIMES = 5;
/** ms until a reader can use a page; the bound holds for each */
const MOST = 2000;
/** ms without a long task after which none is expected any more */
const QUIET = 1000;

const ALIVE = "alive";

const PAGES = [
  "/?year=2019",
  "/provinces/sample-06?year=2019",
  "/indicators/SAMPLE_30?year=2019",
  "/growth?year=2019",
  "/attainments?year=2019",
];

/** ms since the navigation began */
interface Opening {
  painted: number;
  alive: number;
  /** alive, and no task over 50 ms goes on or follows */
  interactive: number;
}

interface Sent {
  /** ms since the epoch */
  at: number;
  kind: string;
  path: string;
  kilobytes: number;
}

/** The browser tells of tasks over 50 ms, and the page of the moment from which it answers presses. */
async function watch(page: Page): Promise<void> {
  await page.addInitScript((word) => {
    const seen = { lastTask: 0, alive: 0 };
    Object.assign(window, { opening: seen });
    new PerformanceObserver((list) => {
      for (const { startTime, duration } of list.getEntries())
        seen.lastTask = Math.max(seen.lastTask, startTime + duration);
    }).observe({ type: "longtask", buffered: true });
    new MutationObserver(() => {
      if (seen.alive > 0 || !document.documentElement.hasAttribute("data-alive")) return;
      seen.alive = performance.now();
      console.debug(word);
    }).observe(document, { subtree: true, attributes: true, attributeFilter: ["data-alive"] });
  }, ALIVE);
}

interface Opened {
  opening: Opening;
  /** what the page asked for, in this order */
  sent: Sent[];
}

async function openOnce(browser: Browser, url: string): Promise<Opened> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  await watch(page);
  const session = await context.newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: SLOWED });
  const sent: Promise<Sent>[] = [];
  page.on("requestfinished", (request) => {
    const { startTime } = request.timing();
    const path = new URL(request.url()).pathname;
    const size = request.sizes().then(({ responseBodySize }) => responseBodySize / 1000);
    sent.push(
      size.then((kilobytes) => ({
        at: startTime,
        kind: request.resourceType(),
        path,
        kilobytes,
      })),
    );
  });
  // told by the page itself: to ask it again and again would be work for it
  const alive = page.waitForEvent("console", (message) => message.text() === ALIVE);
  await page.goto(url);
  await alive;
  await page.waitForLoadState("networkidle");
  const opening = await page.evaluate(async (quiet) => {
    const { opening: seen } = window as unknown as { opening: { lastTask: number; alive: number } };
    const busyUntil = () => Math.max(seen.lastTask, seen.alive);
    while (performance.now() < busyUntil() + quiet) await new Promise((resolve) => setTimeout(resolve, 50));
    const painted = performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? Number.NaN;
    return { painted, alive: seen.alive, interactive: busyUntil() };
  }, QUIET);
  const log = await Promise.all(sent);
  await context.close();
  return { opening, sent: log.sort((one, other) => one.at - other.at) };
}

const isData = ({ path, kind }: Sent) => path === "/graphql" || kind === "fetch" || kind === "xhr";

/**
 * How soon a page that nothing is known of can be used on a slow phone, and what it asks for until then; exit code 1
 * where one takes longer than two seconds or asks for data that came with it.
 */
export async function run(): Promise<void> {
  const server = await startBuiltServer(lifelikeSample());
  const browser = await launchBrowser();
  const rows: string[][] = [];
  let first: Sent[] = [];
  try {
    for (const address of PAGES) {
      // the server draws its first page slower than all others, and the browser starts
      await openOnce(browser, server.url + address);
      const all: Opened[] = [];
      for (let time = 0; time < TIMES; time += 1) all.push(await openOnce(browser, server.url + address));
      const [{ sent = [] } = {}] = all;
      if (address === PAGES[0]) first = sent;
      const ms = (name: keyof Opening) => median(all.map(({ opening }) => opening[name]));
      const worst = Math.max(...all.map(({ opening }) => opening.interactive));
      const asked = Math.max(...all.map((each) => each.sent.filter(isData).length));
      rows.push([
        address,
        ...[ms("painted"), ms("alive"), ms("interactive"), worst].map((figure) => figure.toFixed(0)),
        String(asked),
      ]);
      if (ms("interactive") > MOST || asked > 0) process.exitCode = 1;
    }
  } finally {
    await Promise.all([browser.close(), server.stop()]);
  }
  console.log(
    `ms, processor slowed ${SLOWED} times, sample S life-like, ${TIMES} openings each by a new reader`,
  );
  printTable(["page", "painted", "alive", "interactive", "worst", "asked for data"], rows);
  console.log(`\nWhat ${PAGES[0]} asks for; its figures come with the page itself:`);
  printTable(
    ["ms later", "kind", "kB", "path"],
    first.map(({ at, kind, kilobytes, path }) => [
      (at - (first[0]?.at ?? at)).toFixed(0),
      kind,
      kilobytes.toFixed(1),
      path,
    ]),
  );
}
