import type { IncomingMessage } from "node:http";

/**
 * Reads a request's body of so many bytes, and holds it then: `putBack` gives it to who reads the request next, and
 * who has no need of it lets it go.
 */
export function readInAdvance(
  request: IncomingMessage,
  bytes: number,
  then: (body: Buffer, putBack: () => void) => void,
): void {
  const chunks: Buffer[] = [];
  let missing = bytes;
  const onData = (chunk: Buffer) => {
    chunks.push(chunk);
    missing -= chunk.length;
    if (missing > 0) return;
    request.off("data", onData);
    request.pause();
    const body = chunks.length === 1 ? chunk : Buffer.concat(chunks);
    then(body, () => request.unshift(body));
  };
  request.on("data", onData);
}
