import type { Operation } from "./operation.ts";

/** How long one operation may keep the processor before others have their turn. */
const TURN_MS = 20;

/** Works through items piece by piece: other requests are answered in between, and the operation's time is watched. */
export async function inTurns<T>(
  operation: Pick<Operation, "nextTurn">,
  items: Iterable<T>,
  work: (item: T) => void,
): Promise<void> {
  let began = performance.now();
  for (const item of items) {
    work(item);
    if (performance.now() - began < TURN_MS) continue;
    await operation.nextTurn();
    began = performance.now();
  }
}
