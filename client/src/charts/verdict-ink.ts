import type { Verdict } from "@doichieu/schema/vocabulary";
import { token } from "./token.ts";

/** Words and shapes of a verdict in its colour; ochre is too pale for them, and what is no verdict is quiet. */
export const verdictInks: Record<Verdict, string> = {
  EXCEEDED: token("exceeded"),
  MET: token("accent"),
  NEARLY_MET: token("nearly-ink"),
  NOT_MET: token("not-met"),
  UNDECIDED: token("ink-2"),
  NOT_DUE: token("ink-2"),
  NO_ACTUAL: token("void"),
  NO_TARGET: token("void"),
};
