import { expect, test } from "vitest";
import { countTests } from "../../scripts/count-tests.mjs";

const file = (status: string, ...assertions: string[]) => ({
  status,
  assertionResults: assertions.map((each) => ({ status: each })),
});

test("sums what Vitest counted", () => {
  const testResults = [file("passed", "passed", "passed"), file("failed", "passed", "failed")];
  const report = { success: false, numPassedTests: 3, numFailedTests: 1, testResults };
  expect(countTests(report)).toEqual({ passed: 3, failed: 1 });
});

test("a file that could not be loaded is a failure", () => {
  const report = { success: false, numPassedTests: 3, numFailedTests: 0, testResults: [file("failed")] };
  expect(countTests(report)).toEqual({ passed: 3, failed: 1 });
});

test("a run that failed outside of any test is a failure", () => {
  const report = {
    success: false,
    numPassedTests: 3,
    numFailedTests: 0,
    testResults: [file("passed", "passed")],
  };
  expect(countTests(report)).toEqual({ passed: 3, failed: 1 });
});
