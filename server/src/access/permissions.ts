import { Forbidden } from "@doichieu/schema";
import { mayActAs, Role } from "@doichieu/schema/vocabulary";
import type { Caller } from "./caller.ts";

/** What can be written, and the role it takes. */
const needs = {
  recordTarget: Role.EDITOR,
  reviseTarget: Role.EDITOR,
  withdrawTarget: Role.EDITOR,
  recordActual: Role.EDITOR,
  reviseActual: Role.EDITOR,
  withdrawActual: Role.EDITOR,
  saveSource: Role.EDITOR,
  saveIndicator: Role.ADMIN,
  saveSector: Role.ADMIN,
} as const satisfies Record<string, Role>;

export type Action = keyof typeof needs;

export function forbidden(parts: Omit<Forbidden, "needs"> & Partial<Forbidden>): Forbidden {
  return Object.assign(new Forbidden(), { needs: null, ...parts });
}

const howToShow = "show a token that has it as Authorization: Bearer TOKEN";

/**
 * The one place that says who may write what; null where they may. Figures and sources are of provinces, and a token
 * may be for some of them only.
 */
export function forbids(
  { role, provinces }: Caller,
  action: Action,
  provincesOf: readonly string[],
): Forbidden | null {
  const needed = needs[action];
  if (!mayActAs(role, needed)) {
    const message = `${action} takes the role ${needed}, and this is ${role}; ${howToShow}.`;
    return forbidden({ reason: "NEEDS_ROLE", needs: needed, message });
  }
  if (provinces && !provincesOf.every((id) => provinces.includes(id))) {
    const message = `This token writes for ${provinces.join(", ")} only; use one for the province, or for all.`;
    return forbidden({ reason: "OTHER_PROVINCE", message });
  }
  return null;
}
