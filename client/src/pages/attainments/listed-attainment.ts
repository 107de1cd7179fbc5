import type { AttainmentsQuery } from "../../generated/documents.ts";

/** A row of the list. */
export type ListedAttainment = AttainmentsQuery["attainments"]["nodes"][number];
