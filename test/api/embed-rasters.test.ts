import { parse } from "graphql";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type StandInWidgets, standInWidgets } from "../support/stand-in-widgets.ts";
import { type RunningServer, startServer } from "../support/start-server.ts";

let widgets: StandInWidgets;
let server: RunningServer;
let text: string;
beforeAll(async () => {
  widgets = await standInWidgets({
    question: parse("query Years { years { value } }"),
    variables: () => ({}),
    textOf: () => text,
  });
  server = await startServer({ drawsWidgetsWith: widgets.file });
});
afterAll(async () => {
  await server?.stop();
  await widgets?.remove();
});

async function picture(path: string, of = server) {
  const response = await fetch(`${of.url}/embed/v1/${path}`);
  const bytes = Buffer.from(await response.arrayBuffer());
  const isPng = bytes.subarray(1, 4).toString() === "PNG";
  return { status: response.status, isPng, width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}

test("many at once come each as it was asked for", async () => {
  text = "drawn";
  const scales = [1, 2, 3, 1, 2, 3];
  const pictures = await Promise.all(
    scales.map((scale, index) => picture(`trend.png?year=${index}&scale=${scale}`)),
  );
  expect(pictures).toEqual(
    scales.map((scale) => ({ status: 200, isPng: true, width: 200 * scale, height: 100 * scale })),
  );
});

test("what cannot be made a picture of fails alone, in a picture", async () => {
  text = "<not a drawing";
  expect(await picture("trend.png?asked=broken")).toMatchObject({ status: 500, isPng: true });
  text = "drawn";
  expect(await picture("trend.png?asked=whole")).toMatchObject({ status: 200, isPng: true });
});

test("a large one has six million dots at most, and keeps its shape", async () => {
  const own = await startServer();
  try {
    const { status, isPng, width, height } = await picture("map.png?year=2019&width=1600&scale=3", own);
    expect({ status, isPng }).toEqual({ status: 200, isPng: true });
    expect(width * height).toBeLessThanOrEqual(6_010_000);
    expect(width * height).toBeGreaterThan(5_900_000);
    const usual = await picture("map.png?year=2019&width=1600", own);
    expect(usual.width).toBe(1600);
    expect(width / height).toBeCloseTo(usual.width / usual.height, 2);
  } finally {
    await own.stop();
  }
});
