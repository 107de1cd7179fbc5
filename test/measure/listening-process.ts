import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";

export interface ListeningProcess {
  url: string;
  pid: number;
  stop(): Promise<void>;
}

interface Program {
  /** what is said of it where it ends too soon */
  name: string;
  command?: string;
  args: readonly string[];
  env?: Readonly<Record<string, string | undefined>>;
}

/** A server in a process of its own, once it has said where it listens. */
export async function startListening({ name, command, args, env }: Program): Promise<ListeningProcess> {
  const child = spawn(command ?? process.execPath, args, {
    env: { ...process.env, ...env },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = once(child, "exit");
  const stop = async () => {
    child.kill();
    await ended;
  };
  for await (const line of createInterface({ input: child.stdout })) {
    const url = /http:\/\/[\d.]+:\d+/.exec(line)?.[0];
    if (!url || child.pid === undefined) continue;
    child.stdout.resume();
    return { url, pid: child.pid, stop };
  }
  await stop();
  throw new Error(`${name} ended before it listened.`);
}
