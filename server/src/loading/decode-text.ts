import iconv from "iconv-lite";

export type Encoding = "UTF-8" | "UTF-16LE" | "UTF-16BE" | "Windows-1258";

export interface Decoded {
  /** NFC: ệ is one character, however the file wrote it */
  text: string;
  encoding: Encoding;
}

/** Bytes looked at where no mark at the beginning tells the encoding. */
const SAMPLE = 4096;
/** Control characters that no table holds, and what stands for bytes that mean nothing. */
const NO_TEXT = /[^\P{Cc}\s]|\uFFFD/u;

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** Latin letters in UTF-16 have a zero byte each: the second of two in little endian, the first in big endian. */
function utf16Of(bytes: Uint8Array): Encoding | null {
  const sample = bytes.subarray(0, SAMPLE);
  const zeros = [0, 0];
  sample.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  });
  const [first = 0, second = 0] = zeros;
  if (first + second < sample.length / 4) return null;
  return second > first ? "UTF-16LE" : "UTF-16BE";
}

function encodingOf(bytes: Uint8Array): Encoding {
  const [first, second, third] = bytes;
  if (first === 0xff && second === 0xfe) return "UTF-16LE";
  if (first === 0xfe && second === 0xff) return "UTF-16BE";
  if (first === 0xef && second === 0xbb && third === 0xbf) return "UTF-8";
  return utf16Of(bytes) ?? (isUtf8(bytes) ? "UTF-8" : "Windows-1258");
}

/** The text of a file, its encoding told by its bytes; null where they are no text in any encoding we know. */
export function decodeText(bytes: Uint8Array): Decoded | null {
  const encoding = encodingOf(bytes);
  const text = iconv.decode(Buffer.from(bytes), encoding).normalize("NFC");
  return NO_TEXT.test(text) ? null : { text, encoding };
}
