import { existsSync, readFileSync } from "node:fs";

/**
 * @typedef {{ success: boolean, numPassedTests: number, numFailedTests: number,
 *   testResults: { status: string, assertionResults: { status: string }[] }[] }} Report as Vitest's JSON reporter writes it
 *
 * @param {Report} report
 * @returns {{ passed: number, failed: number }} a file that could not even be loaded counts as one failure
 */
export function countTests({ success, numPassedTests, numFailedTests, testResults }) {
  const unloaded = testResults.filter(
    ({ status, assertionResults }) =>
      status === "failed" && assertionResults.every((assertion) => assertion.status !== "failed"),
  ).length;
  const failed = numFailedTests + unloaded;
  return { passed: numPassedTests, failed: success ? failed : Math.max(failed, 1) };
}

if (process.argv[1] === import.meta.filename) {
  const file = process.argv[2] ?? "";
  const { passed, failed } = existsSync(file)
    ? countTests(JSON.parse(readFileSync(file, "utf8")))
    : { passed: 0, failed: 1 };
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
}
