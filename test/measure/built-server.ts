import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { scratchFile } from "../support/scratch-file.ts";

const main = fileURLToPath(new URL("../../server/dist/main.js", import.meta.url));

export interface BuiltServer {
  url: string;
  stop(): Promise<void>;
}

/** The built product in a process of its own, on a free port; with the shipped figures where no database is given. */
export async function startBuiltServer(databaseUrl?: string): Promise<BuiltServer> {
  const place = databaseUrl ? null : await scratchFile();
  const child = spawn(process.execPath, [main], {
    env: {
      ...process.env,
      NODE_ENV: "production",
      PORT: "0",
      HOST: "127.0.0.1",
      PUBLIC_URL: "",
      DATABASE_URL: databaseUrl ?? place?.url,
    },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = once(child, "exit");
  const stop = async () => {
    child.kill();
    await ended;
    await place?.remove();
  };
  for await (const line of createInterface({ input: child.stdout })) {
    const url = /http:\/\/[\d.]+:\d+/.exec(line)?.[0];
    if (!url) continue;
    child.stdout.resume();
    return { url, stop };
  }
  await stop();
  throw new Error("The built server ended before it listened.");
}
