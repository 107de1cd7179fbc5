import { expect, it } from "vitest";
import { configFrom } from "../config.ts";
import { verifiedClaim } from "../embed-tokens/embed-token.ts";
import { runEmbedToken } from "./run-embed-token.ts";

const NOW = new Date("2025-11-15T05:00:00Z");
const env = {
  EMBED_KEYS: `portal:${Buffer.alloc(32, 1).toString("base64url")}`,
  PUBLIC_URL: "https://doichieu.example.vn",
};

async function told(args: string[], given: Record<string, string> = env): Promise<string> {
  let text = "";
  const output = { write: (some: string) => (text += some) };
  await runEmbedToken(args, { env: given, clock: () => NOW, output });
  return text;
}

it("prints a token, and the address that it opens", async () => {
  const text = await told([
    "--widget",
    "trend",
    "--param",
    "indicator=GRDP",
    "--param",
    "year=2019",
    "--minutes",
    "5",
  ]);
  const [token = "", , address = ""] = text.split("\n");
  const { origin, pathname, searchParams } = new URL(address);
  expect(`${origin}${pathname}`).toBe("https://doichieu.example.vn/embed/v1/trend");
  expect([...searchParams]).toEqual([
    ["indicator", "GRDP"],
    ["year", "2019"],
    ["token", token],
  ]);
  const settings = configFrom(env).embedTokens;
  const later = new Date(NOW.getTime() + 299_000);
  expect(await verifiedClaim(token, settings, later)).toEqual({
    widget: "trend",
    params: { indicator: "GRDP", year: "2019" },
  });
});

it.each([
  [[], /^usage: npm run embed-token/],
  [["--widget", "../x"], /^usage/],
  [["--widget", "trend", "--luck"], /^usage/],
  [["--widget", "trend", "--param", "indicator"], /^--param: "indicator"/],
  [["--widget", "trend", "--param", "a=1", "--param", "a=2"], /^--param: "a=2"/],
  [["--widget", "trend", "--minutes", "11"], /^--minutes: "11" will not do; a token lives at most 10/],
  [["--widget", "trend", "--minutes", "0"], /^--minutes/],
])("%j is refused with one line", async (args, line) => {
  await expect(told(args)).rejects.toThrow(line);
});

it("wants a key", async () => {
  await expect(told(["--widget", "trend"], {})).rejects.toThrow(/^EMBED_KEYS: there is none to sign with/);
});
