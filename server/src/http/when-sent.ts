import type { FastifyReply } from "fastify";
import type { SentHead } from "../reuse/kept-answers.ts";

/** Names and values one after the other, as they went out. */
function headersOf(reply: FastifyReply): string[] {
  const headers = reply.getHeaders();
  const all: string[] = [];
  // a loop: with flatMap it took longer than all else that is done to keep an answer
  for (const name of Object.keys(headers)) {
    const values = headers[name] ?? [];
    if (Array.isArray(values)) for (const value of values) all.push(name, value);
    else all.push(name, `${values}`);
  }
  return all;
}

const isStream = (payload: unknown): payload is NodeJS.ReadableStream =>
  typeof (payload as Partial<NodeJS.ReadableStream> | null)?.pipe === "function";

/** What goes out, piece by piece; a stream is looked at as it passes. */
function piecesOf(payload: unknown): Buffer[] {
  const pieces: Buffer[] = [];
  if (isStream(payload)) payload.on("data", (piece: Buffer) => pieces.push(piece));
  else if (Buffer.isBuffer(payload)) pieces.push(payload);
  else if (typeof payload === "string") pieces.push(Buffer.from(payload));
  return pieces;
}

/** Tells what an answer was, once all of it is out; nothing where it breaks off. */
export function whenSent(
  reply: FastifyReply,
  payload: unknown,
  then: (head: SentHead, body: Buffer) => void,
): void {
  const pieces = piecesOf(payload);
  reply.raw.once("finish", () => {
    const [only] = pieces;
    const body = only && pieces.length === 1 ? only : Buffer.concat(pieces);
    then({ status: reply.statusCode, headers: headersOf(reply) }, body);
  });
}
