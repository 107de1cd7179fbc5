import type { FastifyRequest } from "fastify";

/** Is something asked for, and nothing sent? */
export const isRead = ({ method }: FastifyRequest) => method === "GET" || method === "HEAD";

/** A HEAD as the GET whose answer it asks for without the body: Apollo knows none. Fastify leaves the body out. */
export function headAsGet(request: FastifyRequest): FastifyRequest {
  return request.method === "HEAD" ? Object.create(request, { method: { value: "GET" } }) : request;
}
