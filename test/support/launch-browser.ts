import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";
import { bundledChromium, type ChromiumCommand } from "./bundled-chromium.ts";

const INSTALLED = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

/** No sandbox, because continuous integration runs as root; no traffic but the page's own. */
export const chromiumFlags = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** `CHROMIUM_PATH`, else the machine's own, else the one npm delivers. */
export function chromiumCommand(): ChromiumCommand {
  const executablePath = process.env.CHROMIUM_PATH || INSTALLED.find((path) => existsSync(path));
  return executablePath ? { executablePath, env: {} } : bundledChromium();
}

/** A headless Chromium. */
export function launchBrowser(): Promise<Browser> {
  return start(chromiumCommand());
}

export function launchBundledBrowser(): Promise<Browser> {
  return start(bundledChromium());
}

async function start({ executablePath, env }: ChromiumCommand): Promise<Browser> {
  try {
    return await chromium.launch({
      executablePath,
      args: chromiumFlags,
      env: { ...process.env, ...env },
    });
  } catch (error) {
    throw new Error(`${executablePath} does not start: ${reason(String(error))}`, { cause: error });
  }
}

function reason(message: string): string {
  const library = /error while loading shared libraries: ([^:\s]+)/.exec(message)?.[1];
  if (library)
    return `the system library ${library} is missing. Install Chromium (Debian: apt-get install chromium).`;
  if (message.includes("ENOENT") || message.includes("doesn't exist"))
    return "there is no such file. Mend CHROMIUM_PATH.";
  return message.split("\n")[0] ?? message;
}
