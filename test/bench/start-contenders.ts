import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { startBuiltServer } from "../measure/built-server.ts";
import { type ListeningProcess, startListening } from "../measure/listening-process.ts";
import type { AskedQuestions } from "./asked-questions.ts";
import { type CheckedAnswers, checkAnswers } from "./check-answers.ts";
import type { Contender } from "./contenders/contender.ts";
import { bareStatement, bytesFromMemory, bytesFromMemoryByPost, oneStatement } from "./contenders/limits.ts";
import { postgraphile } from "./contenders/postgraphile.ts";
import { computedProduct, unchangedProduct, usualProduct, usualProductByGet } from "./contenders/product.ts";
import type { LoadedSet } from "./data/loaded-set.ts";
import { startPeer } from "./peer/start-peer.ts";
import type { Dialect } from "./questions/question.ts";

const program = (name: string) => fileURLToPath(new URL(`./contenders/${name}`, import.meta.url));

export interface Started {
  contenders: readonly Contender[];
  answers: CheckedAnswers;
  product: Contender;
  stop(): Promise<void>;
}

/** Everybody in a process of its own, once all have given equal answers to everything. */
export async function startContenders(
  dialect: Dialect,
  set: LoadedSet,
  asked: AskedQuestions,
  isPeerAsked: boolean,
): Promise<Started> {
  const folder = mkdtempSync(join(tmpdir(), "doichieu-bench-"));
  const running: ListeningProcess[] = [];
  const stop = async () => {
    await Promise.all(running.map((server) => server.stop()));
    rmSync(folder, { recursive: true });
  };
  const started = async (starting: Promise<ListeningProcess>) => {
    const server = await starting;
    running.push(server);
    return { ...server, databaseCpu: set.databaseCpu, variants: asked.variants };
  };
  const file = (name: string, content: unknown) => {
    writeFileSync(join(folder, name), JSON.stringify(content));
    return join(folder, name);
  };
  try {
    const statements = Object.fromEntries(
      asked.questions.map(({ name, statement }) => [name, statement(dialect)]),
    );
    const product = await started(startBuiltServer(set.productUrl));
    const rowsArgs = [program("serve-rows.mjs"), dialect, set.rawUrl, file("statements.json", statements)];
    const rows = await started(startListening({ name: "Limit (ii)", args: rowsArgs }));
    const bare = await started(startListening({ name: "Limit (ii), bare", args: [...rowsArgs, "bare"] }));
    const peer = isPeerAsked && dialect === "postgres" ? await started(startPeer(set.rawUrl)) : null;
    const servers = { product: product.url, rows: [rows.url, bare.url], peer: peer?.url ?? null };
    const answers = await checkAnswers(asked, servers);
    const bytesArgs = [program("serve-bytes.mjs"), file("answers.json", answers.bytes)];
    const bytes = await started(startListening({ name: "Limit (i)", args: bytesArgs }));
    const computed = computedProduct(product);
    const contenders = [
      oneStatement(rows, asked.parameters),
      bareStatement(bare, asked.parameters),
      computed,
      usualProduct(product),
      usualProductByGet(product),
      unchangedProduct(product, answers.etags),
      bytesFromMemory(bytes, asked.parameters),
      bytesFromMemoryByPost(bytes, asked.parameters),
      ...(peer ? [postgraphile(peer, asked.parameters)] : []),
    ];
    return { contenders, answers, product: computed, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
