import { readdirSync, readFileSync } from "node:fs";

/** Of a process that ended in the meantime there is nothing to read. */
function textOf(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}

function threadsOf(pid: number): string[] {
  try {
    return readdirSync(`/proc/${pid}/task`);
  } catch {
    return [];
  }
}

/** ms that a process has spent on a processor, all of its threads, to the nanosecond. */
export function cpuTime(pid: number): number {
  const nanoseconds = threadsOf(pid).map((thread) =>
    Number(textOf(`/proc/${pid}/task/${thread}/schedstat`).split(" ")[0]),
  );
  return nanoseconds.reduce((sum, each) => sum + each, 0) / 1e6;
}

/** MB in memory, shared pages included. */
export function residentMemory(pid: number): number {
  const [, kilobytes = "0"] = /^VmRSS:\s+(\d+)/m.exec(textOf(`/proc/${pid}/status`)) ?? [];
  return Number(kilobytes) / 1024;
}

/** The processes that a process has started: for PostgreSQL one a connection, and those that tidy up. */
export function childrenOf(pid: number): number[] {
  return textOf(`/proc/${pid}/task/${pid}/children`).split(" ").filter(Boolean).map(Number);
}

/** A clock tick, by which Linux tells of processes that have ended. */
const TICK_MS = 10;

/** ms that the processes it has started spent before they ended, as PostgreSQL's parallel workers do. */
export function endedChildrenTime(pid: number): number {
  const stat = textOf(`/proc/${pid}/stat`);
  // the name in brackets may hold anything; after it come the state and, 13 on, the children's times
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  return (Number(fields[13] ?? 0) + Number(fields[14] ?? 0)) * TICK_MS;
}
