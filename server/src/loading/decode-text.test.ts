import iconv from "iconv-lite";
import { expect, it } from "vitest";
import { decodeText } from "./decode-text.ts";

const TEXT =
  "province,note\nvn63-89,Đối chiếu kế hoạch: đạt, vượt; Thừa Thiên Huế, Bà Rịa - Vũng Tàu, quý ba\n";
const marked = (mark: number[], bytes: Buffer) => Buffer.from([...mark, ...bytes]);

it.each([
  ["UTF-8", Buffer.from(TEXT)],
  ["UTF-8", marked([0xef, 0xbb, 0xbf], Buffer.from(TEXT))],
  ["UTF-8", Buffer.from(TEXT.normalize("NFD"))],
  ["UTF-16LE", iconv.encode(TEXT, "utf-16le")],
  ["UTF-16LE", marked([0xff, 0xfe], iconv.encode(TEXT, "utf-16le"))],
  ["UTF-16BE", iconv.encode(TEXT, "utf-16be")],
  ["UTF-16BE", marked([0xfe, 0xff], iconv.encode(TEXT, "utf-16be"))],
  ["Windows-1258", windows1258(TEXT)],
] as const)("%s", (encoding, bytes) => {
  expect(decodeText(bytes)).toEqual({ encoding, text: TEXT });
});

it("what is no text in any of them is nothing", () => {
  expect(decodeText(Buffer.from([0x50, 0x4b, 0x03, 0x04, 0xff, 0x00]))).toBeNull();
});

/** Windows-1258 has letters with their hats, and tones as characters of their own after them. */
function windows1258(text: string): Buffer {
  const letters = [...text.normalize("NFD")].join("");
  const composed = letters.replaceAll(/([aăâeêioôơuưy\p{L}])([\u0302\u0306\u031b])/gu, (pair) =>
    pair.normalize("NFC"),
  );
  return iconv.encode(composed, "windows-1258");
}
