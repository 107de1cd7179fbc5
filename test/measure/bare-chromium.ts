import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { chromiumCommand, chromiumFlags } from "../support/launch-browser.ts";

export interface BareChromium {
  /** where a program steers it */
  port: number;
  stop(): Promise<void>;
}

/** A headless Chromium that nobody steers yet, with a profile of its own. */
export async function startBareChromium(): Promise<BareChromium> {
  const { executablePath, env } = chromiumCommand();
  const profile = await mkdtemp(join(tmpdir(), "doichieu-chromium-"));
  const child = spawn(
    executablePath,
    [
      ...chromiumFlags,
      "--headless",
      "--remote-debugging-port=0",
      `--user-data-dir=${profile}`,
      "about:blank",
    ],
    { env: { ...process.env, ...env }, stdio: ["ignore", "ignore", "pipe"] },
  );
  const ended = once(child, "exit");
  const stop = async () => {
    child.kill();
    await ended;
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  for await (const line of createInterface({ input: child.stderr })) {
    const port = /DevTools listening on ws:\/\/[\d.]+:(\d+)/.exec(line)?.[1];
    if (!port) continue;
    child.stderr.resume();
    return { port: Number(port), stop };
  }
  await stop();
  throw new Error(`${executablePath} ended before it could be steered.`);
}
