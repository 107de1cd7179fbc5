import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { cpuTime, endedChildrenTime, residentMemory } from "./cpu-time.ts";

const BUSY = "let sum = 0; for (let n = 0; n < 5e7; n += 1) sum += n;";

describe.runIf(existsSync("/proc/self/schedstat"))("the time of a processor", () => {
  test("grows with work and not with waiting", () => {
    const before = cpuTime(process.pid);
    const own = process.cpuUsage();
    let sum = 0;
    for (let number = 0; number < 1e8; number += 1) sum += number;
    const { user, system } = process.cpuUsage(own);
    expect(sum).toBeGreaterThan(0);
    const counted = cpuTime(process.pid) - before;
    const known = (user + system) / 1000;
    expect(Math.abs(counted - known)).toBeLessThan(0.5 * known + 20);
  });

  test("of a process that has ended stands with the one that started it", () => {
    const before = endedChildrenTime(process.pid);
    spawnSync(process.execPath, ["-e", BUSY]);
    expect(endedChildrenTime(process.pid)).toBeGreaterThan(before);
  });

  test("of a process's own work does not stand with that of those it started", async () => {
    const waiting = `${BUSY} console.log("done"); process.stdin.resume();`;
    const child = spawn(process.execPath, ["-e", waiting], { stdio: ["pipe", "pipe", "inherit"] });
    await once(child.stdout, "data");
    expect(cpuTime(child.pid ?? 0)).toBeGreaterThan(10);
    expect(endedChildrenTime(child.pid ?? 0)).toBe(0);
    child.stdin.end();
    await once(child, "exit");
  });

  test("of a process that is not there is nothing", () => {
    expect(cpuTime(2 ** 30)).toBe(0);
    expect(endedChildrenTime(2 ** 30)).toBe(0);
    expect(residentMemory(2 ** 30)).toBe(0);
    expect(residentMemory(process.pid)).toBeGreaterThan(10);
  });
});
