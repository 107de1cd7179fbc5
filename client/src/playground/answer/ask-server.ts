import type { Answer, Asked } from "./answered.ts";

/** Asks our own server; what it does not answer in GraphQL's way is an error. */
export async function askServer(asked: Asked, headers: Record<string, unknown> = {}): Promise<Answer> {
  const response = await fetch("/graphql", {
    method: "POST",
    headers: {
      ...Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)])),
      "content-type": "application/json",
      accept: "application/graphql-response+json",
    },
    body: JSON.stringify(asked),
  });
  const answer: Answer | null = await response.json().catch(() => null);
  if (answer?.data !== undefined || answer?.errors) return answer;
  throw new Error(`HTTP ${response.status} ${response.statusText}`.trim());
}
