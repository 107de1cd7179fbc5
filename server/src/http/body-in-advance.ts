import type { IncomingMessage } from "node:http";

/**
 * Reads a request's body of so many bytes in advance. Who then does nothing lets it go; `putBack`, at once or after the
 * request was paused, gives it to who reads the request next.
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
    const body = chunks.length === 1 ? chunk : Buffer.concat(chunks);
    then(body, () => {
      request.off("data", onData);
      request.pause();
      request.unshift(body);
    });
  };
  request.on("data", onData);
}
