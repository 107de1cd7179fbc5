import { expect, test } from "vitest";
import { hashOf, isSecret, newSecret } from "./token-secret.ts";

test("a new token is one, is long, and is no other", () => {
  const tokens = new Set(Array.from({ length: 100 }, newSecret));
  expect(tokens.size).toBe(100);
  for (const token of tokens) {
    expect(isSecret(token)).toBe(true);
    expect(Buffer.from(token.slice(3), "base64url")).toHaveLength(32);
  }
});

test.each(["", "dc_", "dc_short", `xx_${"a".repeat(43)}`, `dc_${"a".repeat(44)}`, `dc_${"a".repeat(42)}'`])(
  "%j is none",
  (text) => {
    expect(isSecret(text)).toBe(false);
  },
);

test("its hash is SHA-256", () => {
  expect(hashOf("abc")).toBe("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
});
