// @vitest-environment happy-dom
import { describe, expect, test } from "vitest";
import {
  addressOf,
  type Embedded,
  type EmbedWay,
  embedWays,
  neededPolicy,
  oembedAddress,
  snippet,
} from "./snippets.ts";

const ORIGIN = "https://doichieu.example.vn";

function embedded(changed: Partial<Embedded> = {}): Embedded {
  return {
    origin: ORIGIN,
    link: { widget: "ranking", search: { indicator: "DTI", year: "2022", lang: "en" } },
    width: 640,
    page: `${ORIGIN}/indicators/DTI?year=2022&lang=en`,
    text: "DTI 2022: Đà Nẵng leads",
    height: 412,
    picture: { width: 640, height: 433 },
    pictureEnding: ".svg",
    ...changed,
  };
}

/** What a browser makes of a snippet in a page; without scripts it reads what stands in noscript, too. */
function parsed(html: string, hasScripts = true): HTMLElement {
  const page = document.createElement("div");
  page.innerHTML = hasScripts ? html.replaceAll(/<noscript>.*?<\/noscript>/gs, "") : html;
  return page;
}

function attributes(element: Element | null): Record<string, string> {
  return Object.fromEntries([...(element?.attributes ?? [])].map(({ name, value }) => [name, value]));
}

const tricky = `"Vượt" & <script>alert('x')</script></noscript> > 90% &amp; "`;

test("the element has its parameters as attributes, and the script comes with it", () => {
  const page = parsed(snippet("component", embedded()));
  expect(attributes(page.querySelector("script"))).toEqual({ src: `${ORIGIN}/embed.js`, async: "" });
  expect(attributes(page.querySelector("doi-chieu"))).toEqual({
    widget: "ranking",
    indicator: "DTI",
    year: "2022",
    lang: "en",
    label: "DTI 2022: Đà Nẵng leads",
    height: "412",
  });
});

test("names that have capitals in an address have none in HTML", () => {
  const search = { year: "2019", asOf: "2020-01-31", recordedBy: "2020-02-01T03:04:05.678Z" };
  const html = snippet("component", embedded({ link: { widget: "map", search } }));
  // a browser would make them small by itself, a system that goes over the code may not
  expect(html).toContain(' asof="2020-01-31" recordedby="2020-02-01T03:04:05.678Z"');
});

test("without scripts the element is a picture that leads to its page", () => {
  const image = parsed(snippet("component", embedded()), false).querySelector("doi-chieu noscript > a > img");
  expect(attributes(image)).toEqual({
    src: `${ORIGIN}/embed/v1/ranking.svg?indicator=DTI&year=2022&lang=en&width=640`,
    alt: "DTI 2022: Đà Nẵng leads",
    width: "640",
    height: "433",
    loading: "lazy",
  });
  expect(image?.parentElement?.getAttribute("href")).toBe(`${ORIGIN}/indicators/DTI?year=2022&lang=en`);
});

test("a frame has a title, room, and no style that a policy would refuse; it is as wide as its place", () => {
  const html = snippet("frame", embedded());
  expect(attributes(parsed(html).querySelector("iframe"))).toEqual({
    src: `${ORIGIN}/embed/v1/ranking?indicator=DTI&year=2022&lang=en`,
    title: "DTI 2022: Đà Nẵng leads",
    loading: "lazy",
    width: "100%",
    height: "412",
    frameborder: "0",
  });
  // it is drawn without scripts as well: a picture beside it would be the same twice
  const still = parsed(html, false);
  expect(still.querySelector("img")).toBeNull();
  expect(attributes(still.querySelector("noscript > a"))).toEqual({
    href: `${ORIGIN}/embed/v1/ranking.html?indicator=DTI&year=2022&lang=en`,
  });
});

test("a frame whose height is not known yet has room all the same; a picture has none until it is known", () => {
  const unknown = embedded({ height: null, picture: null });
  expect(
    Number(parsed(snippet("frame", unknown)).querySelector("iframe")?.getAttribute("height")),
  ).toBeGreaterThan(200);
  const image = attributes(parsed(snippet("picture", unknown)).querySelector("img"));
  expect(image).not.toHaveProperty("height");
  expect(parsed(snippet("component", unknown)).querySelector("doi-chieu")?.hasAttribute("height")).toBe(
    false,
  );
});

test("a picture of dots is drawn finer than it is shown", () => {
  const image = parsed(snippet("picture", embedded({ pictureEnding: ".png" }))).querySelector("a > img");
  expect(attributes(image)).toMatchObject({
    src: `${ORIGIN}/embed/v1/ranking.png?indicator=DTI&year=2022&lang=en&width=640&scale=2`,
    width: "640",
    height: "433",
  });
});

test("table and data are links", () => {
  const links = [...parsed(snippet("data", embedded())).querySelectorAll("a")];
  expect(links.map((each) => each.getAttribute("href"))).toEqual([
    `${ORIGIN}/embed/v1/ranking.html?indicator=DTI&year=2022&lang=en`,
    `${ORIGIN}/embed/v1/ranking.json?indicator=DTI&year=2022&lang=en`,
  ]);
});

describe.each(embedWays)("as %s", (way: EmbedWay) => {
  const search = { province: `a"b<c>&amp;`, font: "Times New Roman" };
  const html = snippet(way, embedded({ text: tricky, link: { widget: "growth", search } }));

  test.each([true, false])("words with signs of HTML stay words (scripts: %o)", (hasScripts) => {
    const page = parsed(html, hasScripts);
    const names = ["label", "title", "alt"];
    const named = names.flatMap((name) =>
      [...page.querySelectorAll(`[${name}]`)].map((each) => each.getAttribute(name)),
    );
    expect(named.filter((words) => words !== tricky)).toEqual([]);
    expect(page.textContent?.replaceAll(tricky, "").trim()).toBe(way === "data" ? "JSON" : "");
    expect(page.querySelectorAll("script")).toHaveLength(way === "component" ? 1 : 0);
  });

  test("what an address asks for arrives as it was", () => {
    const addresses = [...parsed(html, false).querySelectorAll("iframe, img, a[href*='/embed/']")].map(
      (each) => new URL(each.getAttribute("src") ?? each.getAttribute("href") ?? ""),
    );
    expect(addresses.length).toBeGreaterThan(0);
    for (const { searchParams } of addresses) expect(Object.fromEntries(searchParams)).toMatchObject(search);
  });

  test("what is for browsers without scripts ends where it should", () => {
    // with scripts all of it is text, up to the first such sign
    const ends = html.match(/<\/noscript/g)?.length ?? 0;
    expect(ends).toBe(html.match(/<noscript/g)?.length ?? 0);
  });
});

test("oEmbed is asked for the widget as it was chosen", () => {
  const address = new URL(oembedAddress(embedded()));
  expect(address.origin + address.pathname).toBe(`${ORIGIN}/oembed`);
  expect(address.searchParams.get("url")).toBe(addressOf(embedded(), ""));
});

test("each way needs no more of a host's policy than it uses", () => {
  expect(embedWays.map((way) => neededPolicy(way, ORIGIN))).toEqual([
    `script-src ${ORIGIN}; frame-src ${ORIGIN}; img-src ${ORIGIN}`,
    `frame-src ${ORIGIN}`,
    `img-src ${ORIGIN}`,
    `connect-src ${ORIGIN}`,
  ]);
});
