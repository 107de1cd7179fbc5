/** Why a change is refused: because of what is there, or because of who asks for it and where. */
export const RefusalReason = {
  OTHER_VALUE: "OTHER_VALUE",
  WITHDRAWN: "WITHDRAWN",
  NEWER_REVISION: "NEWER_REVISION",
  EXISTS: "EXISTS",
  NEWER_VERSION: "NEWER_VERSION",
  NEEDS_ROLE: "NEEDS_ROLE",
  OTHER_PROVINCE: "OTHER_PROVINCE",
  GENERATED_DATA: "GENERATED_DATA",
} as const;
export type RefusalReason = (typeof RefusalReason)[keyof typeof RefusalReason];

export type ForbiddenReason = "NEEDS_ROLE" | "OTHER_PROVINCE" | "GENERATED_DATA";
export type ConflictReason = Exclude<RefusalReason, ForbiddenReason>;
