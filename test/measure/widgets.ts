import { gzipSync } from "node:zlib";
import { startBuiltServer } from "./built-server.ts";
import { median } from "./median.ts";
import { printTable } from "./print-table.ts";

/** Each drawing is asked for at so many widths, and then again. */
const TIMES = 16;
const FIRST_WIDTH = 560;
const STEP = 8;

const WIDGETS = [
  "indicator?indicator=EXPORTS&province=vn63-46&year=2019",
  "scorecard?province=vn63-46&year=2019",
  "ranking?indicator=DTI_SCORE&year=2022",
  "trend?indicator=ICT_REVENUE",
  "map?year=2019",
  "growth?year=2019",
  "summary?province=vn63-46&year=2019",
];

const ENDINGS = ["", ".svg", ".png"];

interface Timed {
  ms: number;
  body: Buffer;
}

async function timed(url: string): Promise<Timed> {
  const began = performance.now();
  const answer = await fetch(url);
  const body = Buffer.from(await answer.arrayBuffer());
  if (answer.status !== 200) throw new Error(`${url} answered ${answer.status}`);
  return { ms: performance.now() - began, body };
}

const ms = (values: readonly Timed[]) => median(values.map((value) => value.ms)).toFixed(1);

async function measured(origin: string, widget: string, ending: string): Promise<string[]> {
  const address = `${origin}/embed/v1/${widget.replace("?", `${ending}?`)}`;
  // one before that counts: the first of a process pays for its compiling
  await timed(address);
  const widths = Array.from({ length: TIMES }, (_, place) => FIRST_WIDTH + place * STEP);
  const first: Timed[] = [];
  const again: Timed[] = [];
  for (const width of widths) first.push(await timed(`${address}&width=${width}`));
  for (const width of widths) again.push(await timed(`${address}&width=${width}`));
  const sizes = first.map(({ body }) => (ending === ".png" ? body : gzipSync(body)).length / 1000);
  const name = widget.split("?")[0] ?? widget;
  return [`${name}${ending || " (page)"}`, ms(first), ms(again), Math.max(...sizes).toFixed(1)];
}

export async function run(): Promise<void> {
  const server = await startBuiltServer();
  const rows: string[][] = [];
  try {
    for (const widget of WIDGETS)
      for (const ending of ENDINGS) rows.push(await measured(server.url, widget, ending));
  } finally {
    await server.stop();
  }
  console.log(`Medians of ${TIMES} widths, from the question to the whole answer; sizes gzip, the largest.`);
  printTable(["widget", "first, ms", "again, ms", "kB"], rows);
}
