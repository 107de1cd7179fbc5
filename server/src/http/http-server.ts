import { createServer, type RequestListener, type Server } from "node:http";
import type { FrontDoor } from "./front-door.ts";

/** As Fastify gives them to who makes its server. */
interface Times {
  keepAliveTimeout?: number;
  requestTimeout?: number;
  connectionTimeout?: number;
}

/** The server that Fastify would make, with a door before it that knows some answers; null: without. */
export function httpServer(frontDoor: FrontDoor | null): (fastify: RequestListener, times: Times) => Server {
  return (fastify, { keepAliveTimeout = 0, requestTimeout = 0, connectionTimeout = 0 }) => {
    const server = createServer(frontDoor ? frontDoor.before(fastify) : fastify);
    Object.assign(server, { keepAliveTimeout, requestTimeout });
    return server.setTimeout(connectionTimeout);
  };
}
