import type { Contender } from "./contenders/contender.ts";
import { quantile } from "./figures.ts";
import { ask, openConnections } from "./load/request.ts";
import type { Question } from "./questions/question.ts";

/** What one contender took for one question in one round. */
export interface Measured {
  requests: number;
  /** answers that were an error, such as one that took too long; they count for nothing else */
  refused: number;
  /** ms of a processor for a request, server and database together */
  cpu: number;
  /** ms from the request to the whole answer */
  p50: number;
  p95: number;
  perSecond: number;
}

/** How a GraphQL answer begins that is none, whatever its status. */
const ERRORS = '{"errors"';

/** At least so many answers where nothing else is said, unless those there are took longer than LONGEST. */
const FEWEST = 5;
const LONGEST_MS = 10_000;

export interface Stretch {
  connections: number;
  milliseconds: number;
  /** answers that it lasts for at least, unless they take over ten seconds */
  fewest?: number;
}

/** Asks one question again and again for a while, each connection one request after the other. */
export async function measure(
  contender: Contender,
  question: Question,
  { connections, milliseconds, fewest = FEWEST }: Stretch,
): Promise<Measured> {
  const agent = openConnections(connections);
  const took: number[] = [];
  let refused = 0;
  const cpuBefore = contender.cpu();
  const began = performance.now();
  const isOver = () => {
    const passed = performance.now() - began;
    const answers = took.length + refused;
    return passed >= milliseconds && answers >= (passed < LONGEST_MS ? fewest : 1);
  };
  const askInTurn = async () => {
    while (!isOver()) {
      const sent = performance.now();
      const { status, body } = await ask(agent, contender.url, contender.next(question));
      if (body.subarray(0, ERRORS.length).toString() === ERRORS) refused += 1;
      else took.push(performance.now() - sent);
      if (status !== contender.status) {
        throw new Error(`${contender.name} answered ${question.name} with HTTP ${status}`);
      }
    }
  };
  await Promise.all(Array.from({ length: connections }, askInTurn));
  const seconds = (performance.now() - began) / 1000;
  const cpu = (contender.cpu() - cpuBefore) / took.length;
  agent.destroy();
  return {
    requests: took.length,
    refused,
    cpu,
    p50: quantile(took, 0.5),
    p95: quantile(took, 0.95),
    perSecond: took.length / seconds,
  };
}
