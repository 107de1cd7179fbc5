import { once } from "node:events";
import { connect } from "node:net";
import { text } from "node:stream/consumers";

/** An answer as it came over the wire, but for its date. */
export interface RawAnswer {
  status: string;
  /** names in small letters, in the order they came in */
  headers: [name: string, value: string][];
  body: string;
}

/** What is sent at once, or piece by piece, each once the server has taken the one before. */
export type RawRequest = readonly string[];

const END = "\r\n\r\n";

function unchunked(wire: string): { body: string; rest: string } {
  let [body, rest] = ["", wire];
  for (;;) {
    const line = rest.indexOf("\r\n");
    const size = Number.parseInt(rest.slice(0, line), 16);
    body += rest.slice(line + 2, line + 2 + size);
    rest = rest.slice(line + 2 + size + 2);
    if (size === 0) return { body, rest };
  }
}

function firstAnswer(wire: string, isHead: boolean): { answer: RawAnswer; rest: string } {
  const end = wire.indexOf(END);
  const [status = "", ...lines] = wire.slice(0, end).split("\r\n");
  const all = lines.map((line): [string, string] => {
    const colon = line.indexOf(":");
    return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()];
  });
  const headers = all.filter(([name]) => name !== "date");
  const headerOf = (name: string) => headers.find(([each]) => each === name)?.[1];
  const after = wire.slice(end + END.length);
  const hasNone = isHead || /^\S+ (1\d\d|204|304)\b/.test(status);
  if (!hasNone && headerOf("transfer-encoding") === "chunked") {
    const { body, rest } = unchunked(after);
    return { answer: { status, headers, body }, rest };
  }
  const length = hasNone ? 0 : Number(headerOf("content-length") ?? after.length);
  return { answer: { status, headers, body: after.slice(0, length) }, rest: after.slice(length) };
}

/** Sends bytes over a connection of their own, the last request asking to close it, and tells what came back. */
export async function exchange(url: string, pieces: RawRequest): Promise<RawAnswer[]> {
  const { hostname, port } = new URL(url);
  const socket = connect({ host: hostname, port: Number(port), noDelay: true });
  socket.setEncoding("latin1");
  // a server that has refused may hang up while it is still being told
  socket.on("error", () => undefined);
  const received = text(socket).catch(() => "");
  await once(socket, "connect");
  for (const piece of pieces) {
    await new Promise((resolve) => socket.write(piece, "utf8", resolve));
    await new Promise(setImmediate);
  }
  let wire = await received;
  const isHead = pieces[0]?.startsWith("HEAD") ?? false;
  const answers: RawAnswer[] = [];
  while (wire !== "") {
    const { answer, rest } = firstAnswer(wire, isHead);
    answers.push(answer);
    wire = rest;
  }
  return answers;
}
