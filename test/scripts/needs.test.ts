import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, test, vi } from "vitest";
import { needCompiler, needNode, needPort, needRegistry, needWritable } from "../../scripts/setup/needs.mjs";

afterEach(() => vi.unstubAllEnvs());

describe("Node's version", () => {
  const range = "^20.19.0 || ^22.12.0 || >=24.0.0";

  test.each(["20.19.0", "20.20.2", "22.12.0", "24.0.0", "26.1.0"])("%s will do", (version) => {
    expect(() => needNode(range, version)).not.toThrow();
  });

  test.each(["18.20.0", "20.18.9", "21.7.0", "22.11.0", "23.5.0"])("%s is refused by name", (version) => {
    expect(() => needNode(range, version)).toThrow(`Node ${version} is not one of ${range}`);
  });
});

describe("the compiler", () => {
  test("names what is missing and how to get it", () => {
    vi.stubEnv("PATH", "/nowhere");
    expect(() => needCompiler()).toThrow(
      /this is missing: a C\+\+ compiler, make, Python 3\. .*apt-get install g\+\+ make python3/,
    );
  });
});

describe("the registry", () => {
  test("names the address that does not answer", async () => {
    vi.stubEnv("npm_config_registry", "http://127.0.0.1:9/");
    await expect(needRegistry("pnpm")).rejects.toThrow(
      "The npm registry http://127.0.0.1:9/ cannot be reached.",
    );
  });
});

describe("the data folder", () => {
  test("is made where it is missing", () => {
    const folder = mkdtempSync(join(tmpdir(), "doi chieu "));
    expect(() => needWritable(join(folder, "var"))).not.toThrow();
    rmSync(folder, { recursive: true });
  });

  test("is refused where a file stands in its way", () => {
    const folder = mkdtempSync(join(tmpdir(), "doichieu-"));
    writeFileSync(join(folder, "var"), "");
    expect(() => needWritable(join(folder, "var"))).toThrow(
      /The folder .*var cannot be written \(EEXIST\)\. A file is in its place/,
    );
    rmSync(folder, { recursive: true });
  });
});

describe("the port", () => {
  test("any free one will do", async () => {
    await expect(needPort({ PORT: "0" })).resolves.toBeUndefined();
  });

  test("one in use is refused with the next to try", async () => {
    const server = createServer();
    const port = await new Promise<number>((resolve) => {
      server.listen(0, "127.0.0.1", () => resolve(Number(Object(server.address()).port)));
    });
    await expect(needPort({ PORT: String(port) })).rejects.toThrow(`Port ${port} is in use.`);
    server.close();
  });

  test.each(["abc", "70000", "-1", "4e3"])("%s is no port", async (PORT) => {
    await expect(needPort({ PORT })).rejects.toThrow(
      `PORT must be a whole number up to 65535, not "${PORT}".`,
    );
  });

  test("a host that is not ours is refused", async () => {
    await expect(needPort({ PORT: "0", HOST: "203.0.113.1" })).rejects.toThrow(
      "HOST 203.0.113.1 is no address of this machine",
    );
  });
});
