/** Something the reader can mend: its message is all they need, so it is shown without a stack. */
export class Refusal extends Error {}

/** @param {() => Promise<void>} work a command; a refusal ends it with one line and exit code 1 */
export async function explained(work) {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    console.error(`✗ ${error.message}`);
    process.exit(1);
  }
}
