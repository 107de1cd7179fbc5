import type { AmountParts } from "./amount-text.ts";
import type { ObservationStatus } from "./observation-status.ts";

/** An amount with where it comes from; GraphQL's Amount has these fields under the same names. */
export interface AmountData extends AmountParts {
  /** is the end itself left out? */
  lowOpen: boolean;
  highOpen: boolean;
  /** null for targets */
  status: ObservationStatus | null;
  approximate: boolean;
  /** ids of the stated facts it rests on */
  inputIds: string[];
}
