import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type RunningServer, startServer } from "../support/start-server.ts";

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const example = (name: string) => at(`../../docs/examples/${name}`);

let server: RunningServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

async function outputOf(command: string, args: string[]): Promise<string> {
  const env = { ...process.env, DOICHIEU_URL: server.url };
  const { stdout } = await promisify(execFile)(command, args, { env });
  return stdout;
}

/** VN-DTI-2022, places 1 to 5. */
const leaders = ["Đà Nẵng", "Hồ Chí Minh", "Quảng Ninh", "Thừa Thiên Huế", "Cần Thơ"];

test("docs/examples/ask.ts prints the ranking", async () => {
  const lines = await outputOf(process.execPath, [
    at("../support/run-typescript.mjs"),
    at("../support/run-example.ts"),
    example("ask.ts"),
  ]);
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
