import { afterAll, beforeAll, expect, test } from "vitest";
import { type RunningServer, startServer } from "../support/start-server.ts";

let server: RunningServer;

beforeAll(async () => {
  server = await startServer();
});

afterAll(() => server.stop());

/** Hue as it is since July 2025, by its id alone. */
const widgets = [
  "indicator?indicator=EXPORTS&province=vn34-46",
  "scorecard?province=vn34-46&year=2019",
  "ranking?indicator=EXPORTS&province=vn34-46&year=2019",
  "trend?indicator=EXPORTS&provinces=vn34-46",
  "growth?province=vn34-46&year=2019",
  "summary?province=vn34-46&year=2019",
];

test.each(widgets)(
  "%s says under which boundaries it stands, and leads to a page under the same",
  async (widget) => {
    const answer = await fetch(`${server.url}/embed/v1/${widget.replace("?", ".json?")}`);
    const { boundaries, page } = (await answer.json()) as { boundaries: string; page: string };
    expect(boundaries).toBe("CURRENT");
    expect(page.startsWith(`${server.url}/attainments/`) || page.includes("boundaries=current")).toBe(true);
  },
);
