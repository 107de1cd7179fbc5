import { expect, test } from "vitest";
import type { SummaryAnswer } from "./ask-summary.ts";
import { type Summary, summaryCounts, summaryState } from "./summary-state.ts";

const none = {
  exceeded: 0,
  met: 0,
  nearlyMet: 0,
  notMet: 0,
  undecided: 0,
  notDue: 0,
  noActual: 0,
  noTarget: 0,
};
const summary = (counts: Partial<typeof none> & { provisional: number }) =>
  ({ ...none, ...counts }) as Summary;

/** `final`: decided ones that rest on final figures, of provinces and of the country. */
function isProvisional(own: Summary | undefined, final: { provinces: number; country: number }): boolean {
  const answer = {
    report: {
      value: 2019,
      own: own ? [own] : [],
      country: [summary({ met: 2, provisional: 2 })],
      final: [
        { decided: final.provinces, province: { kind: "PROVINCE" } },
        { decided: final.country, province: { kind: "COUNTRY" } },
      ],
      short: { totalCount: 0, nodes: [] },
    },
  } as unknown as SummaryAnswer;
  const state = summaryState(answer);
  if (!state.subject) throw new Error("nothing to speak of");
  return summaryCounts({ ...state, subject: state.subject }, false).isProvisional;
}

test("the title's verdicts are provisional where no decided one is final, whatever is undecided", () => {
  const own = summary({ met: 19, undecided: 1, provisional: 19 });
  expect(isProvisional(own, { provinces: 0, country: 2 })).toBe(true);
  expect(isProvisional(own, { provinces: 1, country: 0 })).toBe(false);
  expect(isProvisional(summary({ undecided: 1, provisional: 1 }), { provinces: 0, country: 0 })).toBe(false);
});

test("where the country stands for itself its own figures count", () => {
  expect(isProvisional(undefined, { provinces: 3, country: 0 })).toBe(true);
  expect(isProvisional(undefined, { provinces: 0, country: 1 })).toBe(false);
});
