import { Agent, request as send } from "node:http";

/** What is sent to a server. */
export interface Request {
  method: "GET" | "POST";
  path: string;
  headers: Readonly<Record<string, string>>;
  body?: string;
}

export interface Response {
  status: number;
  headers: Readonly<Record<string, string | string[] | undefined>>;
  body: Buffer;
}

/** Connections that stay open, so many at the same time. */
export const openConnections = (count: number) => new Agent({ keepAlive: true, maxSockets: count });

/** The whole answer. */
export function ask(agent: Agent, url: string, { method, path, headers, body }: Request): Promise<Response> {
  return new Promise((resolve, reject) => {
    const length = body === undefined ? {} : { "content-length": String(Buffer.byteLength(body)) };
    const outgoing = send(new URL(path, url), { agent, method, headers: { ...headers, ...length } });
    outgoing.on("error", reject);
    outgoing.on("response", (answer) => {
      const chunks: Buffer[] = [];
      answer.on("data", (chunk) => chunks.push(chunk));
      answer.on("error", reject);
      answer.on("end", () =>
        resolve({
          status: answer.statusCode ?? 0,
          headers: answer.headers,
          body: Buffer.concat(chunks),
        }),
      );
    });
    outgoing.end(body);
  });
}
