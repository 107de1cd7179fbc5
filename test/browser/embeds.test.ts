import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { launchBrowser } from "../support/launch-browser.ts";
import { type RunningServer, startServer } from "../support/start-server.ts";
import { type HostPage, type HostSite, startHostSite } from "./host-site.ts";
import { type OpenPage, openPage } from "./open-page.ts";

let browser: Browser;
let server: RunningServer;

beforeAll(async () => {
  [browser, server] = await Promise.all([launchBrowser(), startServer()]);
});

afterAll(async () => {
  await Promise.all([browser?.close(), server?.stop()]);
});

const RANKING = "indicator=DTI_SCORE&year=2022";
const SUMMARY = "province=vn63-46&year=2019";
const TREND = "indicator=ICT_REVENUE&lang=en";

/** Three widgets, each its own way in. */
const threeWays = (origin: string): HostPage => ({
  policy: { "script-src": origin, "frame-src": origin, "img-src": `${origin} data:` },
  body: `<h1>Cổng thông tin điện tử</h1>
    <doi-chieu widget="summary" province="vn63-46" year="2019" label="Chỉ tiêu 2019">
      <noscript><img class="without-script" src="${origin}/embed/v1/summary.svg?${SUMMARY}" alt="Chỉ tiêu 2019"></noscript>
    </doi-chieu>
    <p>Tin tức</p>
    <iframe class="by-hand boxed" src="${origin}/embed/v1/ranking?${RANKING}" title="DTI" width="100%" height="300" loading="lazy"></iframe>
    <img src="${origin}/embed/v1/trend.svg?${TREND}" alt="Revenue of ICT">
    <script src="${origin}/embed.js" async></script>`,
});

async function onHost(
  width: number,
  look: (page: Page, site: HostSite) => Promise<void>,
  { page: shown = threeWays, javaScript = true }: { page?: typeof threeWays; javaScript?: boolean } = {},
): Promise<void> {
  const site = await startHostSite(shown, () => server.url);
  const opened = await openPage(browser, {
    viewport: { width, height: 900 },
    javaScriptEnabled: javaScript,
  });
  try {
    await opened.page.goto(site.url);
    await look(opened.page, site);
    expect(opened.complaints).toEqual([]);
    expect(await opened.page.context().cookies()).toEqual([]);
  } finally {
    await opened.close();
    await site.close();
  }
}

/** px of a frame and of what stands in it, once they are the same. */
async function heights(page: Page, frame: string): Promise<[number, number]> {
  const element = page.locator(frame);
  await element.scrollIntoViewIfNeeded();
  const content = await (await element.elementHandle())?.contentFrame();
  if (!content) throw new Error(`${frame} shows nothing`);
  await content.locator("main").waitFor();
  const needed = () =>
    content.evaluate(() => Math.ceil(document.querySelector("main")?.getBoundingClientRect().height ?? 0));
  // without the border that browsers draw around a frame
  const given = () => element.evaluate((frame) => frame.clientHeight);
  await expect.poll(async () => (await needed()) - (await given()), { timeout: 10_000 }).toBe(0);
  return [await given(), await needed()];
}

describe.each([320, 1200])("in somebody else's page of %i px", (width) => {
  test("three widgets, three ways: each as high as it needs, the page as it was", async () => {
    await onHost(width, async (page) => {
      const style = () =>
        page.evaluate(() =>
          ["body", "h1", "p"].map((name) => {
            const { font, color, margin, letterSpacing } = getComputedStyle(
              document.querySelector(name) as Element,
            );
            return [font, color, margin, letterSpacing];
          }),
        );
      const before = await style();
      for (const frame of ["doi-chieu iframe", "iframe.by-hand"]) {
        const [given, needed] = await heights(page, frame);
        expect(given).toBe(needed);
        expect(given).toBeGreaterThan(100);
        const content = await (await page.locator(frame).elementHandle())?.contentFrame();
        const sideways = await content?.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(sideways).toBe(0);
        // the host's rules for everything do not reach in
        expect(await content?.evaluate(() => getComputedStyle(document.body).letterSpacing)).toBe("normal");
      }
      const image = page.locator("img");
      await image.scrollIntoViewIfNeeded();
      await expect
        .poll(() => image.evaluate((each: HTMLImageElement) => each.naturalWidth))
        .toBeGreaterThan(200);
      expect(await style()).toEqual(before);
      const stored = await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie]);
      expect(stored).toEqual([0, 0, ""]);
    });
  });

  test("the drawing is as wide as its place", async () => {
    await onHost(width, async (page) => {
      await heights(page, "iframe.by-hand");
      const content = await (await page.locator("iframe.by-hand").elementHandle())?.contentFrame();
      const widths = () =>
        content?.evaluate(() => {
          const shown = [...document.querySelectorAll<SVGElement>(".drawing")].find(
            (each) => each.clientWidth > 0,
          );
          return [Number(shown?.dataset.width), document.documentElement.clientWidth];
        });
      await expect
        .poll(async () => Math.abs(((await widths()) ?? [0, 999]).reduce((a, b) => b - a)))
        .toBeLessThan(8);
    });
  });
});

test("with JavaScript off the pictures are still there", async () => {
  await onHost(
    640,
    async (page) => {
      for (const image of ["img.without-script", "img:not(.without-script)"]) {
        const box = await page.locator(image).boundingBox();
        expect(box?.height).toBeGreaterThan(100);
      }
      const frame = await (await page.locator("iframe.by-hand").elementHandle())?.contentFrame();
      expect(await frame?.locator(".drawing:visible").count()).toBe(1);
      expect(await frame?.locator("summary").isVisible()).toBe(true);
    },
    { javaScript: false },
  );
});

test("where the page allows no frame, the element shows the drawing as an image", async () => {
  const site = await startHostSite(
    (origin) => ({ ...threeWays(origin), policy: { "script-src": origin, "img-src": origin } }),
    () => server.url,
  );
  const { page, close } = await openPage(browser);
  await page.goto(site.url);
  const image = page.locator("doi-chieu img:not(.without-script)");
  await image.waitFor();
  await expect.poll(() => image.evaluate((each: HTMLImageElement) => each.naturalWidth)).toBeGreaterThan(200);
  expect(await image.getAttribute("alt")).toBe("Chỉ tiêu 2019");
  await close();
  await site.close();
});

test("attributes that change change the widget", async () => {
  await onHost(1200, async (page) => {
    await heights(page, "doi-chieu iframe");
    const title = async () => {
      const frame = await (await page.locator("doi-chieu iframe").elementHandle())?.contentFrame();
      return frame?.locator("html").getAttribute("lang");
    };
    expect(await title()).toBe("vi");
    await page.locator("doi-chieu").evaluate((element) => {
      element.setAttribute("lang", "en");
      element.setAttribute("theme", "dark");
    });
    await expect.poll(title).toBe("en");
    await heights(page, "doi-chieu iframe");
  });
});

test("a page that loads its scripts as modules has the element, too", async () => {
  const page = (origin: string): HostPage => ({
    policy: { "script-src": origin, "frame-src": origin },
    body: `<doi-chieu widget="ranking" indicator="DTI_SCORE" year="2022"></doi-chieu>
      <script type="module" src="${origin}/embed.js"></script>`,
  });
  await onHost(640, async (portal) => void (await heights(portal, "doi-chieu iframe")), { page });
});

test("many changes of attributes are few questions, and a change of what is not asked for is none", async () => {
  await onHost(1200, async (page) => {
    await heights(page, "doi-chieu iframe");
    const asked: string[] = [];
    page.on("request", (request) => {
      if (request.isNavigationRequest()) asked.push(request.url());
    });
    const element = page.locator("doi-chieu");
    await element.evaluate((each) => {
      for (let round = 0; round < 100; round += 1) each.setAttribute("theme", round % 2 ? "dark" : "light");
    });
    await expect.poll(() => asked.length).toBe(1);
    expect(asked[0]).toContain("theme=dark");
    await element.evaluate((each) => each.setAttribute("height", "500"));
    await element.evaluate((each) => each.setAttribute("lang", "en"));
    await expect.poll(() => asked.length).toBe(2);
    expect(asked[1]).toContain("lang=en");
  });
});

test("a mistake in an address is a drawing that says what to mend, not a broken frame", async () => {
  const site = await startHostSite(
    (origin) => ({
      policy: { "script-src": origin, "frame-src": origin, "img-src": origin },
      body: `<iframe src="${origin}/embed/v1/ranking?indicator=DTI_SCORE&amp;yaer=2022" title="DTI"></iframe>
        <img src="${origin}/embed/v1/ranking.svg?indicator=NOTHING" alt="DTI">`,
    }),
    () => server.url,
  );
  const { page, close } = await openPage(browser);
  await page.goto(site.url);
  const frame = page.frameLocator("iframe");
  expect(await frame.locator("h1").textContent()).toContain("yaer");
  expect(await page.locator("img").evaluate((each: HTMLImageElement) => each.naturalHeight)).toBeGreaterThan(
    50,
  );
  await close();
  await site.close();
});

test("the table is reached and opened by keyboard, and the page around learns the new height", async () => {
  await onHost(640, async (page) => {
    const [before] = await heights(page, "doi-chieu iframe");
    await page.locator("doi-chieu").focus();
    await page.keyboard.press("Tab");
    const frame = await (await page.locator("doi-chieu iframe").elementHandle())?.contentFrame();
    await expect.poll(() => frame?.evaluate(() => document.activeElement?.tagName)).toBe("SUMMARY");
    await page.keyboard.press("Enter");
    await frame?.locator("table").waitFor();
    const [after] = await heights(page, "doi-chieu iframe");
    expect(after).toBeGreaterThan(before + 50);
    expect(await frame?.locator("td").count()).toBeGreaterThan(5);
  });
});

test("only the portals that a server names have its widgets in a frame", async () => {
  let origin = "";
  const page = (widgets: string): HostPage => ({
    policy: { "frame-src": widgets },
    body: `<iframe src="${widgets}/embed/v1/ranking?${RANKING}" title="DTI"></iframe>`,
  });
  const named = await startHostSite(page, () => origin);
  const other = await startHostSite(page, () => origin);
  const strict = await startServer({ ancestors: new URL(named.url).origin });
  origin = strict.url;
  const at = async (site: HostSite, look: (opened: OpenPage) => Promise<void>) => {
    const opened = await openPage(browser);
    await opened.page.goto(site.url);
    await look(opened).finally(opened.close);
  };
  try {
    await at(named, async ({ page: portal, complaints }) => {
      await portal.frameLocator("iframe").locator("main.widget h1").waitFor();
      expect(complaints).toEqual([]);
    });
    await at(other, async ({ page: portal, complaints }) => {
      await expect.poll(() => complaints.join()).toContain("frame-ancestors");
      expect(await portal.frameLocator("iframe").locator("main.widget h1").count()).toBe(0);
    });
  } finally {
    await Promise.all([named.close(), other.close(), strict.stop()]);
  }
});
