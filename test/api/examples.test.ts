import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { parse } from "graphql";
import { afterAll, beforeAll, expect, test } from "vitest";
import { standInWidgets } from "../support/stand-in-widgets.ts";
import { type RunningServer, startServer } from "../support/start-server.ts";

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const example = (name: string) => at(`../../docs/examples/${name}`);

let server: RunningServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

async function outputOf(command: string, args: string[], given: NodeJS.ProcessEnv = {}): Promise<string> {
  const env = { ...process.env, DOICHIEU_URL: server.url, ...given };
  const { stdout } = await promisify(execFile)(command, args, { env });
  return stdout;
}

/** VN-DTI-2022, places 1 to 5. */
const leaders = ["Đà Nẵng", "Hồ Chí Minh", "Quảng Ninh", "Thừa Thiên Huế", "Cần Thơ"];

const typescript = (name: string) => [
  at("../support/run-typescript.mjs"),
  at("../support/run-example.ts"),
  example(name),
];

test("docs/examples/ask.ts prints the ranking", async () => {
  const lines = await outputOf(process.execPath, typescript("ask.ts"));
  expect(lines.trim().split("\n")).toEqual(leaders.map((name, index) => `hạng ${index + 1}/63\t${name}`));
});

test("docs/examples/ask.sh prints it as JSON and as a table", async () => {
  const [json = "", header, ...rows] = (await outputOf("sh", [example("ask.sh")])).trim().split(/\r?\n/);
  const { data } = JSON.parse(json) as {
    data: { attainments: { nodes: { province: { nameVi: string }; actual: { value: number } }[] } };
  };
  const named = data.attainments.nodes.map(({ province, actual }) => [province.nameVi, actual.value]);
  expect(named).toEqual(leaders.map((name, index) => [name, index + 1]));
  expect(header).toBe("\uFEFFprovince.nameVi,actual.value");
  expect(rows).toEqual(leaders.map((name, index) => `${name},${index + 1}`));
});

test("docs/examples/sign-embed-token.ts prints an address that opens its drawing, and no other", async () => {
  const secret = Buffer.alloc(32, 1);
  const widgets = await standInWidgets({
    question: parse("query Years { years { value } }"),
    variables: () => ({}),
    textOf: () => "figures",
  });
  const tokens = {
    keys: [{ id: "portal", secret: new Uint8Array(secret) }],
    isRequired: true,
    longest: 600,
    audience: "doichieu:embed",
  };
  // it is signed by the clock of this machine
  const closed = await startServer({ drawsWidgetsWith: widgets.file, tokens, clock: () => new Date() });
  try {
    const address = await outputOf(process.execPath, typescript("sign-embed-token.ts"), {
      DOICHIEU_URL: closed.url,
      DOICHIEU_AUDIENCE: tokens.audience,
      DOICHIEU_EMBED_KEY: `portal:${secret.toString("base64url")}`,
    });
    const statuses = [address.trim(), address.trim().replace("vn63-40", "vn63-24")].map(async (url) => {
      const response = await fetch(url);
      await response.arrayBuffer();
      return response.status;
    });
    expect(await Promise.all(statuses)).toEqual([200, 403]);
  } finally {
    await closed.stop();
    await widgets.remove();
  }
});
