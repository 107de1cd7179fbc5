import type { ViewTexts } from "./view.vi.ts";

export const viewEn: ViewTexts = {
  boundaries: "Boundaries",
  before: "Before the merger",
  after: "Since the merger",
  division: (name, units) => `${name} (${units})`,
  unit: (name, province) => `${name}: ${province}`,
  asOf: "As of",
  asOfBanner: (day) =>
    `Figures and verdicts as published by the end of ${day}; what was published later does not count.`,
  toToday: "Back to today’s figures",
  tooBroadTitle: "Too many figures to work out for a day",
  tooBroadBody:
    "This page rests on too many figures to work them out as published by a day. Open one province at a time, or go back to today’s figures.",
};
