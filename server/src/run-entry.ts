import { Refusal, StartFailure } from "./errors.ts";

/** Runs a command; what a person can mend is one line, a fault of ours comes with its trace. Either ends with 1. */
export async function runEntry(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    const canBeMended = error instanceof StartFailure || error instanceof Refusal;
    const text = canBeMended ? error.message : error instanceof Error ? error.stack : String(error);
    process.stderr.write(`${text}\n`);
    process.exit(1);
  }
}
