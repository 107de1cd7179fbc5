import type { ChangeTimes } from "./changes/measure-changes.ts";
import type { Load } from "./data/loaded-set.ts";
import type { Machine } from "./machine.ts";
import type { Line } from "./result.ts";

/** A run of the bench as it is kept. */
export interface Report {
  date: string;
  size: string;
  database: string;
  rounds: number;
  milliseconds: number;
  machine: Machine;
  load: Load;
  changes: ChangeTimes;
  /** MB of each server's process at the end */
  memory: Record<string, number>;
  /** what each question is, and how many rows its answer has */
  questions: { name: string; what: string; rows: number }[];
  lines: Line[];
}

/** What nobody measured has no figure. */
function short(value: number): string {
  if (Number.isNaN(value)) return "–";
  return value < 10 && !Number.isInteger(value) ? value.toPrecision(2) : value.toFixed(0);
}

const tableOf = (rows: readonly (readonly string[])[]) =>
  rows.map((row, index) => {
    const line = `| ${row.join(" | ")} |`;
    return index === 0 ? `${line}\n|${"---|".repeat(row.length)}` : line;
  });

/** One figure of everybody and every question. */
function figures({ lines, questions }: Report, figure: (line: Line) => number): string[] {
  const contenders = [...new Set(lines.map((line) => line.contender))];
  const cell = (contender: string, question: string) => {
    const line = lines.find((each) => each.contender === contender && each.question === question);
    return line ? short(figure(line)) : "–";
  };
  return tableOf([
    ["", ...questions.map(({ name }) => name)],
    ...contenders.map((name) => [name, ...questions.map((question) => cell(name, question.name))]),
  ]);
}

function about({
  date,
  size,
  database,
  rounds,
  milliseconds,
  machine,
  load,
  changes,
  memory,
}: Report): string[] {
  const { facts, seconds, bytes } = load;
  const servers = Object.entries(memory).map(([name, megabytes]) => `${name} ${short(megabytes)}`);
  return [
    `# ${size} on ${database}, ${date.slice(0, 10)}`,
    "",
    `${machine.processors} × ${machine.model}, Node ${machine.node}, commit ${machine.commit}. ${rounds} rounds, each question ${milliseconds} ms by one connection and ${milliseconds} ms by 32.`,
    "",
    `Others' work on the machine: load ${machine.loadBefore.toFixed(1)} before and ${machine.loadAfter.toFixed(1)} after, the bench's own included. Above ${machine.processors} the ratios are provisional, the times more so.`,
    "",
    `Loaded ${facts} facts in ${short(seconds)} s: ${short(facts / seconds)} facts/s, ${short(bytes / facts)} bytes a fact on disk, everything stored with them included. MB in memory: ${servers.join(", ")}.`,
    "",
    `One changed fact, ${changes.changes} times: acknowledged after ${short(changes.acknowledged.p50)} ms (p95 ${short(changes.acknowledged.p95)}), seen by who asks then after ${short(changes.seen.p50)} ms (p95 ${short(changes.seen.p95)}), of facts that were changed just before after ${short(changes.seenAgain.p50)} ms (p95 ${short(changes.seenAgain.p95)}); ${short(changes.cpu)} ms of a processor for both.`,
  ];
}

/** The report as people read it. */
export function markdownOf(report: Report): string {
  const parts: [string, (line: Line) => number][] = [
    ["CPU a request ÷ limit (ii)", ({ ratio }) => ratio.cpu],
    ["CPU a request, 32 connections ÷ limit (ii)", ({ ratio }) => ratio.crowdedCpu],
    ["p95 ÷ limit (ii)", ({ ratio }) => ratio.p95],
    ["CPU a request ÷ limit (i)", ({ ofBytes }) => ofBytes.cpu],
    ["CPU a request, 32 connections ÷ limit (i)", ({ ofBytes }) => ofBytes.crowdedCpu],
    ["CPU a request, ms", ({ cpu }) => cpu],
    ["p50, ms", ({ p50 }) => p50],
    ["p95, ms", ({ p95 }) => p95],
    ["Requests a second, 32 connections", ({ perSecond }) => perSecond],
    ["Answers that were errors (too slow, too many), 32 connections", ({ refused }) => refused],
  ];
  const asked = report.questions.map(({ name, what, rows }) => `- ${name} ${what}: ${rows} rows`);
  const tables = parts.flatMap(([title, figure]) => ["", `## ${title}`, "", ...figures(report, figure)]);
  return `${[...about(report), "", ...asked, ...tables].join("\n")}\n`;
}
