import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { launchBrowser } from "../support/launch-browser.ts";
import { type RunningServer, startServer } from "../support/start-server.ts";
import { code, dialog, openDialog as openAt, preview } from "./embed-dialog.ts";
import { type OpenPage, openPage } from "./open-page.ts";

let browser: Browser;
let server: RunningServer;
let opened: OpenPage;

beforeAll(async () => {
  [browser, server] = await Promise.all([launchBrowser(), startServer()]);
});

afterAll(() => Promise.all([browser?.close(), server?.stop()]));

beforeEach(async () => {
  opened = await openPage(browser, { permissions: ["clipboard-read", "clipboard-write"] });
});

afterEach(async () => {
  const { complaints, close } = opened;
  await close();
  expect(complaints).toEqual([]);
});

const SCORECARD = "/provinces/vn63-46?year=2019";
const openDialog = (page: Page, address: string, name?: string) => openAt(page, server.url + address, name);

describe("what is copied", () => {
  /** What a browser makes of the code, with scripts off: what it would show then stands there too. */
  const read = (page: Page, way: string) =>
    page.evaluate(
      ([html = ""]) => {
        const read = new DOMParser().parseFromString(html, "text/html");
        return [...read.querySelectorAll("body *, head > script")].map((element) => ({
          name: element.localName,
          ...Object.fromEntries([...element.attributes].map((each) => [each.name, each.value])),
        }));
      },
      [way],
    );

  test("says what the editor wrote, whatever the signs in it", async () => {
    const { page } = opened;
    await openDialog(page, SCORECARD);
    const words = `"Vượt" & 'đạt' <b>90%</b> </noscript>`;
    await dialog(page).getByRole("textbox", { name: "Lời cho người không nhìn thấy hình" }).fill(words);
    const picture = { name: "img", alt: words, width: "640", loading: "lazy" };
    const expected = {
      "Thẻ doi-chieu": [
        { name: "script", src: `${server.url}/embed.js`, async: "" },
        { name: "doi-chieu", widget: "scorecard", province: "vn63-46", year: "2019", label: words },
        { name: "noscript" },
        { name: "a" },
        picture,
      ],
      Khung: [
        { name: "iframe", title: words, width: "100%", loading: "lazy" },
        { name: "noscript" },
        { name: "a", href: `${server.url}/embed/v1/scorecard.html?province=vn63-46&year=2019` },
      ],
      Hình: [{ name: "a", href: server.url + SCORECARD }, picture],
    };
    for (const [tab, elements] of Object.entries(expected)) {
      await dialog(page).getByRole("tab", { name: tab }).click();
      await expect.poll(() => code(page).inputValue()).toContain("&lt;b>".replace(">", "&gt;"));
      const found = await read(page, await code(page).inputValue());
      expect(found).toMatchObject(elements);
      const drawings = found.flatMap((each) =>
        each.name !== "script" && "src" in each ? String(each.src) : [],
      );
      for (const src of drawings) expect((await page.request.get(src)).status()).toBe(200);
    }
    await dialog(page).getByRole("button", { name: "Viết lại như ban đầu" }).click();
    expect(await code(page).inputValue()).not.toContain("&lt;b&gt;");
  });

  test("as a picture is the picture of the preview, in its own size", async () => {
    const { page } = opened;
    await openDialog(page, "/growth?year=2019");
    await dialog(page).getByRole("tab", { name: "Hình" }).click();
    for (const { format, scale } of [
      { format: /^SVG/, scale: 1 },
      { format: /^PNG/, scale: 2 },
    ]) {
      await dialog(page).getByRole("radio", { name: format }).check();
      const copied = (await read(page, await code(page).inputValue())).find(({ name }) => name === "img");
      const shown = dialog(page).locator("img");
      const sizes = () =>
        shown.evaluate((image: HTMLImageElement) => ({
          src: image.src,
          natural: image.naturalWidth,
          height: String(image.offsetHeight),
        }));
      const expected = { ...copied, natural: 640 * scale } as Record<string, unknown>;
      await expect
        .poll(sizes)
        .toEqual({ src: expected.src, natural: expected.natural, height: expected.height });
    }
  });
});

test("the oEmbed address answers with the widget as it was chosen", async () => {
  const { page } = opened;
  await openDialog(page, "/growth?year=2019&lang=en", "Embed");
  await dialog(page).getByRole("radio", { name: "Dark" }).check();
  await dialog(page).getByRole("tab", { name: "Table, data" }).click();
  const address = dialog(page).getByRole("textbox", { name: "oEmbed address" });
  await expect.poll(() => address.inputValue()).toContain("dark");
  const answer = await page.request.get(await address.inputValue());
  const { type, html } = (await answer.json()) as { type: string; html: string };
  expect([answer.status(), type]).toEqual([200, "rich"]);
  const src = await page.evaluate(
    (markup) =>
      new DOMParser().parseFromString(markup, "text/html").querySelector("iframe")?.getAttribute("src"),
    html,
  );
  const { pathname, searchParams } = new URL(src ?? "");
  expect([pathname, Object.fromEntries(searchParams)]).toEqual([
    "/embed/v1/growth",
    { year: "2019", lang: "en", theme: "dark" },
  ]);
});

describe("figures that stay", () => {
  const freeze = (page: Page) =>
    dialog(page).getByRole("checkbox", { name: "Giữ nguyên số liệu như lúc này" });

  test("have the state of the data in their address, and their drawing says so", async () => {
    const { page } = opened;
    await openDialog(page, SCORECARD);
    await freeze(page).check();
    await dialog(page)
      .getByText(/^Số liệu công bố đến/)
      .waitFor();
    const { data } = await server.query<{ dataVersion: { changedAt: string } }>(
      "{ dataVersion { changedAt } }",
    );
    expect(await code(page).inputValue()).toMatch(
      new RegExp(` asof="\\d{4}-\\d\\d-\\d\\d" recordedby="${data.dataVersion.changedAt}"`),
    );
    await preview(page)
      .contentFrame()
      .getByText(/không đổi nữa/)
      .waitFor();
    const address = new URL((await preview(page).getAttribute("src")) ?? "", server.url);
    const picture = await page.request.get(address.href.replace("?", ".svg?"));
    expect(picture.headers()["cache-control"]).toContain("immutable");
    await freeze(page).uncheck();
    await expect.poll(() => code(page).inputValue()).not.toContain("recordedby");
  });

  test("are not promised where the server does not say which they are", async () => {
    const { page, complaints } = opened;
    await openDialog(page, SCORECARD);
    await page.route("**/graphql", (route) => route.fulfill({ status: 503 }));
    await freeze(page).check();
    await dialog(page)
      .getByText(/^Chưa biết phiên bản số liệu/)
      .waitFor();
    expect(await code(page).inputValue()).not.toContain("recordedby");
    await page.unroute("**/graphql");
    await dialog(page).getByRole("button", { name: "Thử lại" }).click();
    await expect.poll(() => code(page).inputValue()).toContain("recordedby");
    // the browser itself notes the refused request
    expect(complaints.splice(0).join()).toContain("503");
  });
});

test("colours and font of the host go into the drawing; what is none of them is told and not taken", async () => {
  const { page } = opened;
  await openDialog(page, SCORECARD);
  await dialog(page).getByRole("textbox", { name: "Màu nhấn", exact: true }).fill("#8A1538");
  await dialog(page).getByRole("combobox", { name: "Phông chữ" }).fill("Georgia");
  await expect.poll(() => preview(page).getAttribute("src")).toMatch(/accent=8a1538&font=Georgia/);
  const widget = preview(page).contentFrame().locator("main");
  await expect
    .poll(() =>
      widget.evaluate((main) => [getComputedStyle(main).borderTopColor, getComputedStyle(main).fontFamily]),
    )
    .toEqual(["rgb(138, 21, 56)", expect.stringMatching(/^"?Georgia/)]);
  await dialog(page).getByRole("textbox", { name: "Màu nhấn", exact: true }).fill("đỏ");
  await dialog(page).getByText("Màu gồm sáu chữ số").waitFor();
  expect(await code(page).inputValue()).toContain('accent="8a1538"');
});
