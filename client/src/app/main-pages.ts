/** The pages that every page leads to, in the order of the masthead, and their names in the frame's texts. */
export const mainPages = [
  { to: "/", name: "overview" },
  { to: "/provinces", name: "provinces" },
  { to: "/indicators", name: "indicators" },
  { to: "/attainments", name: "comparisons" },
  { to: "/growth", name: "growth" },
  { to: "/discrepancies", name: "discrepancies" },
  { to: "/sources", name: "sources" },
  { to: "/methodology", name: "methodology" },
] as const;
