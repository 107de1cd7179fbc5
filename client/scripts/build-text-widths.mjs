// Writes client/src/charts/text-width/advances.ts: how wide each letter of the bundled font is.
// Charts are laid out where no browser can be asked (server, tests), so the widths are read from the font once.
// Run from anywhere after a change of font: node client/scripts/build-text-widths.mjs
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import opentype from "opentype.js";

const require = createRequire(import.meta.url);
const fonts = dirname(require.resolve("@expo-google-fonts/be-vietnam-pro"));
const WEIGHTS = { 400: "400Regular", 500: "500Medium", 600: "600SemiBold", 700: "700Bold" };
const PRINTABLE = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).join("");
const VIETNAMESE =
  "ĂÂĐÊÔƠƯăâđêôơưÀÁẢÃẠẰẮẲẴẶẦẤẨẪẬÈÉẺẼẸỀẾỂỄỆÌÍỈĨỊÒÓỎÕỌỒỐỔỖỘỜỚỞỠỢÙÚỦŨỤỪỨỬỮỰỲÝỶỸỴàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ";
const SIGNS = "–—−×÷·…“”‘’±≈≤≥\u00a0\u2009";
// The figures font sets its digits and ≈ on one width (units of a thousandth of the size).
const FIGURE = "0123456789≈";
const FIGURE_ADVANCE = 660;

// thousandths of the size below which an accented letter counts as wide as its base
const OVERHANG = 15;
const baseOf = (letter) => letter.normalize("NFD")[0];

function advancesOf(weight) {
  const folder = WEIGHTS[weight];
  const bytes = readFileSync(join(fonts, folder, `BeVietnamPro_${folder}.ttf`));
  const font = opentype.parse(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length));
  const advance = (letter) => Math.round((font.charToGlyph(letter).advanceWidth / font.unitsPerEm) * 1000);
  const table = {};
  for (const letter of PRINTABLE + SIGNS) table[letter] = advance(letter);
  // Marks hardly widen a letter; horned and barred ones (ơ ư đ), and those whose mark overhangs, get their own entry.
  for (const letter of VIETNAMESE) {
    const base = table[baseOf(letter)];
    if (base === undefined || Math.abs(advance(letter) - base) > OVERHANG) table[letter] = advance(letter);
  }
  return table;
}

const tables = Object.keys(WEIGHTS).map((weight) => [weight, advancesOf(weight)]);
const letters = [...new Set(tables.flatMap(([, table]) => Object.keys(table)))].sort();
const rows = tables.map(([weight, table]) => {
  const row = letters.map((letter) => table[letter] ?? table[baseOf(letter)]);
  return `  ${weight}: [${row.join(", ")}],`;
});

writeFileSync(
  new URL("../src/charts/text-width/advances.ts", import.meta.url),
  `// Written by client/scripts/build-text-widths.mjs from Be Vietnam Pro; do not edit by hand.

/** The letters, in the order of the numbers below. */
export const letters = ${JSON.stringify(letters.join(""))};

/** Advance of each letter in thousandths of the font size, by weight. */
export const advances = {
${rows.join("\n")}
};

/** Digits and ≈ in the figures font: all of one width. */
export const figureLetters = ${JSON.stringify(FIGURE)};
export const figureAdvance = ${FIGURE_ADVANCE};
`,
);
