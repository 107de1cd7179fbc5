import { parseArgs } from "node:util";
import { Role } from "@doichieu/schema/vocabulary";
import { LONGEST_DAYS, type TokenOrder, USUAL_DAYS } from "../access/token.service.ts";
import { StartFailure } from "../errors.ts";

export type TokenCommand =
  | { kind: "ISSUE"; order: TokenOrder }
  | { kind: "LIST" }
  | { kind: "REVOKE"; id: string };

const USAGE = `usage: npm run token -- issue --name NAME --role viewer|editor|admin [--province ID]… [--days 1 to ${LONGEST_DAYS}], or list, or revoke ID`;
const NAME = /^[^\p{C}]{1,80}$/u;

const options = {
  name: { type: "string" },
  role: { type: "string" },
  province: { type: "string", multiple: true },
  days: { type: "string" },
} as const;

function parsed(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options });
  } catch {
    throw new StartFailure(USAGE);
  }
}

function refuse(option: string, value: string, takes: string): never {
  throw new StartFailure(`--${option}: "${value}" will not do; ${takes}.`);
}

function nameFrom(text = ""): string {
  const name = text.trim();
  return NAME.test(name)
    ? name
    : refuse("name", text, "say in at most 80 characters whose it is or what for");
}

function roleFrom(text = ""): Role {
  const role = Object.values(Role).find((known) => known.toLowerCase() === text.toLowerCase());
  return role ?? refuse("role", text, "give viewer, editor or admin");
}

function daysFrom(text = String(USUAL_DAYS)): number {
  const days = Number(text);
  const isFine = /^\d+$/.test(text) && days >= 1 && days <= LONGEST_DAYS;
  return isFine ? days : refuse("days", text, `give a whole number from 1 to ${LONGEST_DAYS}`);
}

function provincesFrom(ids: readonly string[] | undefined, role: Role): string[] | null {
  if (!ids) return null;
  if (role !== "EDITOR") {
    refuse("province", ids.join(" "), "only an editor's token is for some provinces; leave it out");
  }
  return [...new Set(ids)].sort();
}

/** What was asked for; anything else is refused with one line. */
export function tokenCommand(args: readonly string[]): TokenCommand {
  const { positionals, values } = parsed(args);
  const [verb, id, ...more] = positionals;
  const hasOptions = Object.keys(values).length > 0;
  if (verb === "issue" && id === undefined) {
    const role = roleFrom(values.role);
    const provinces = provincesFrom(values.province, role);
    return {
      kind: "ISSUE",
      order: { name: nameFrom(values.name), role, provinces, days: daysFrom(values.days) },
    };
  }
  if (verb === "list" && id === undefined && !hasOptions) return { kind: "LIST" };
  if (verb === "revoke" && id !== undefined && more.length === 0 && !hasOptions)
    return { kind: "REVOKE", id };
  throw new StartFailure(USAGE);
}
