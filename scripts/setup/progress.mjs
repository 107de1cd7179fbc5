const MARKS = { running: "…", done: "✓" };

/** @param {number} since milliseconds, from performance.now() */
export const elapsed = (since) => `${((performance.now() - since) / 1000).toFixed(1)} s`;

/**
 * One line for a step that takes a while; on a terminal it counts the seconds.
 * @template T
 * @param {string} label
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function showProgress(label, work) {
  const began = performance.now();
  const terminal = process.stdout.isTTY;
  const counting = () => process.stdout.write(`\r${MARKS.running} ${label}, ${elapsed(began)} `);
  if (!terminal) console.log(`${MARKS.running} ${label}`);
  const timer = terminal ? setInterval(counting, 200) : undefined;
  try {
    const result = await work();
    if (terminal) process.stdout.write("\r\u001b[K");
    console.log(`${MARKS.done} ${label}, ${elapsed(began)}`);
    return result;
  } catch (error) {
    if (terminal) process.stdout.write("\n");
    throw error;
  } finally {
    clearInterval(timer);
  }
}
