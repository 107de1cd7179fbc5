/** The rules of the methodology by number: M1–M15 and the derivations D1–D13 of M7. */
export const derivationRules = [
  "D1",
  "D2",
  "D3",
  "D4",
  "D5",
  "D6",
  "D7",
  "D8",
  "D9",
  "D10",
  "D11",
  "D12",
  "D13",
] as const;
export type DerivationRule = (typeof derivationRules)[number];

export const methodologyRules = [
  "M1",
  "M2",
  "M3",
  "M4",
  "M5",
  "M6",
  "M7",
  "M8",
  "M9",
  "M10",
  "M11",
  "M12",
  "M13",
  "M14",
  "M15",
] as const;
export type MethodologyRuleId = (typeof methodologyRules)[number];

export type RuleId = DerivationRule | MethodologyRuleId;
