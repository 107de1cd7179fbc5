import { createHash } from "node:crypto";
import type { FastifyReply, FastifyRequest } from "fastify";
import type { DataRead } from "../database/data-read.ts";
import type { VersionWatch } from "../database/version-watch.ts";
import type { Operation } from "../operation/operation.ts";
import { isRead } from "./head-as-get.ts";

/**
 * May be kept by anybody, and is asked for anew each time: a 304 is cheap, and a corrected figure shows at once. What was
 * answered to somebody known is kept by them alone: a locked server would refuse it to others.
 */
const keeping = ({ caller }: Operation) => `${caller.token ? "private" : "public"}, no-cache`;

export interface ConditionalAnswer {
  operation: Operation;
  request: FastifyRequest;
  reply: FastifyReply;
  /** names the program that answers: another one may answer otherwise from the same data */
  release: string;
  versions: Pick<VersionWatch, "now">;
}

/** What an answer follows from: data, day and program, who asks as far as it matters, and for what in which media type. */
function validatorOf({ operation, request, release }: ConditionalAnswer, { dataVersion }: DataRead): string {
  const { today, caller } = operation;
  const isKnown = caller.token !== null;
  const parts = [release, dataVersion, today, isKnown, request.url, request.headers.accept ?? ""];
  const hash = createHash("sha256").update(JSON.stringify(parts)).digest("base64url").slice(0, 22);
  // weak: the same answer compressed is the same answer
  return `W/"${dataVersion}-${hash}"`;
}

/** Does who asks hold the answer with this validator already? */
export function isHeld({ headers }: FastifyRequest, validator: string): boolean {
  const known = (headers["if-none-match"] ?? "").split(",").map((tag) => tag.trim());
  return known.includes(validator);
}

/**
 * Answers a GET or HEAD with 304 where who asks holds the answer already, before anything of it is read; what `answer` gives
 * otherwise goes out with the validator that it can be asked for by. An answer with errors is kept by nobody.
 */
export async function answerConditionally(
  asked: ConditionalAnswer,
  answer: () => Promise<unknown>,
): Promise<unknown> {
  const { operation, request, reply, versions } = asked;
  if (!isRead(request)) return answer();
  reply.header("vary", "Accept");
  const headersFor = (read: DataRead) => ({
    etag: validatorOf(asked, read),
    "cache-control": keeping(operation),
  });
  const isAsked = request.headers["if-none-match"] !== undefined;
  const current = isAsked ? await operation.currentData(versions) : null;
  const held = current && headersFor(current);
  if (held && isHeld(request, held.etag)) {
    operation.answerAgain(current);
    await operation.end();
    return reply.code(304).headers(held).send();
  }
  const body = await answer();
  // the answer may have been read from a later state
  const read = await operation.dataRead();
  const isWhole = reply.statusCode === 200 && !operation.hasFailed && read !== null;
  reply.headers(isWhole ? headersFor(read) : { "cache-control": "no-store" });
  return body;
}
