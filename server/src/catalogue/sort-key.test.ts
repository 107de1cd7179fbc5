import { describe, expect, it } from "vitest";
import { sortKey } from "./sort-key.ts";

/** Each list is in Vietnamese order. */
const lists: Record<string, string[]> = {
  "Đ after every D": ["Da", "Dương", "Đà Lạt", "Đắk Lắk", "Điện Biên", "Đồng Nai", "Em"],
  "A, Ă, Â are three letters": ["An", "Az", "Ăn", "Ân", "Ba"],
  "tones after the letters of their syllable": ["ma", "mà", "mả", "mã", "má", "mạ", "mác", "mai", "man"],
  "provinces that are often got wrong": [
    "Bà Rịa - Vũng Tàu",
    "Bạc Liêu",
    "Bắc Giang",
    "Bắc Kạn",
    "Bến Tre",
    "Bình Dương",
    "Bình Định",
    "Bình Phước",
    "Cà Mau",
    "Cao Bằng",
    "Hà Giang",
    "Hà Nội",
    "Hà Tĩnh",
    "Hải Dương",
    "Hòa Bình",
    "Quảng Nam",
    "Quảng Ngãi",
    "Thái Nguyên",
    "Thanh Hóa",
    "Thừa Thiên Huế",
  ],
};

const binary = (a: string, b: string) => (sortKey(a) < sortKey(b) ? -1 : 1);

describe("sortKey", () => {
  it.each(Object.entries(lists))("%s", (_, list) => {
    expect([...list].reverse().sort(binary)).toEqual(list);
  });

  it("does not tell apart case, punctuation and ways of writing the same letter", () => {
    expect(sortKey("BÀ RỊA – Vũng Tàu")).toBe(sortKey("Bà Rịa - Vũng Tàu"));
    expect(sortKey("Đà Nẵng".normalize("NFD"))).toBe(sortKey("Đà Nẵng"));
  });
});
