import { oneOf, type Parameter } from "../parameter.ts";
import { TRANSPARENT } from "./look.ts";

const HEX = /^[0-9a-f]{6}$/i;

const accent: Parameter<string> = {
  read: (text) => (HEX.test(text) ? `#${text.toLowerCase()}` : undefined),
  takes: { VI: "một màu sáu chữ số, như 1f6394", EN: "a colour of six digits, such as 1f6394" },
};

const background: Parameter<string> = {
  read: (text) => (text === TRANSPARENT ? TRANSPARENT : accent.read(text)),
  takes: {
    VI: "một màu sáu chữ số, như ffffff, hay transparent",
    EN: "a colour of six digits, such as ffffff, or transparent",
  },
};

const font: Parameter<string> = {
  // nothing that could end a string of a style sheet
  read: (text) => (/^[\p{L}\p{N}][\p{L}\p{N} -]{0,39}$/u.test(text) ? text : undefined),
  takes: { VI: "tên một phông chữ, như Arial", EN: "the name of a font, such as Arial" },
};

export const lookParameters = { theme: oneOf("light", "dark", "auto"), accent, background, font };
