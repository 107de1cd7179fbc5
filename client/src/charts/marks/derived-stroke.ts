/** The dotted outline of everything that is worked out rather than stated. */
export const derivedStroke = {
  strokeWidth: 1.2,
  strokeDasharray: "1.5 2.5",
  strokeLinecap: "round",
} as const;
