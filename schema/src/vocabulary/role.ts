/** What somebody who asks may do; each role may do all that those before it may. */
export const Role = { VIEWER: "VIEWER", EDITOR: "EDITOR", ADMIN: "ADMIN" } as const;
export type Role = (typeof Role)[keyof typeof Role];

/** From the one who may least. */
export const roles = Object.keys(Role) as Role[];

export function mayActAs(role: Role, needed: Role): boolean {
  return roles.indexOf(role) >= roles.indexOf(needed);
}
