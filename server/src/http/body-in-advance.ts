import { EventEmitter } from "node:events";
import type { IncomingMessage } from "node:http";

/** Reads a request's body of so many bytes in advance; nobody can read it after that. */
export function readInAdvance(request: IncomingMessage, bytes: number, then: (body: Buffer) => void): void {
  const chunks: Buffer[] = [];
  let missing = bytes;
  request.on("data", (chunk: Buffer) => {
    chunks.push(chunk);
    missing -= chunk.length;
    if (missing === 0) then(chunks.length === 1 ? chunk : Buffer.concat(chunks));
  });
}

/**
 * A body that is at hand, for Fastify, which reads it as a stream: as far as that goes, and no further. To put it back into the
 * request and have it read from there once more takes as long as routing it.
 */
export class BodyAtHand extends EventEmitter {
  constructor(private readonly body: Buffer) {
    super();
  }

  resume(): void {
    this.emit("data", this.body);
    this.emit("end");
  }
}
