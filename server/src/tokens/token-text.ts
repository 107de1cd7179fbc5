import type { ToldToken } from "../access/token.service.ts";
import { stateOf } from "../access/token-validity.ts";

const day = (instant: string) => instant.slice(0, 10);
const minute = (instant: string) => `${instant.slice(0, 16).replace("T", " ")} UTC`;

const scopeText = ({ provinces }: ToldToken) => provinces?.join(" ") ?? "every province";

export function issuedText(token: ToldToken, secret: string): string {
  const { id, name, role, expiresAt } = token;
  return `Token ${id} for "${name}": ${role}, ${scopeText(token)}, until ${minute(expiresAt)}.
It is shown this once; keep it as you would a password. Programs send it as: Authorization: Bearer TOKEN

${secret}
`;
}

export function revokedText({ id, name, revokedAt }: ToldToken): string {
  return `Token ${id} for "${name}" is revoked since ${minute(revokedAt ?? "")}: it opens nothing any more.\n`;
}

function row(token: ToldToken, now: string): string[] {
  const { id, name, role, createdAt, expiresAt, lastUsedAt } = token;
  return [
    id,
    name,
    role,
    scopeText(token),
    stateOf(token, now).toLowerCase(),
    day(createdAt),
    day(expiresAt),
    lastUsedAt ? minute(lastUsedAt) : "never",
  ];
}

const HEAD = ["id", "name", "role", "provinces", "state", "issued", "expires", "last used"];

/** @param now ISO instant by which tokens have expired or not */
export function listText(tokens: readonly ToldToken[], now: string): string {
  if (tokens.length === 0) return "There are no tokens; npm run token -- issue makes one.\n";
  const rows = [HEAD, ...tokens.map((token) => row(token, now))];
  const widths = HEAD.map((_, column) => Math.max(...rows.map((cells) => cells[column]?.length ?? 0)));
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join("  ")
      .trimEnd();
  return `${rows.map(line).join("\n")}\n`;
}
