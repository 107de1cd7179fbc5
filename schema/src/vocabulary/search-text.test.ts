import { describe, expect, it, test } from "vitest";
import { hasWords, searchText, searchWords } from "./search-text.ts";

describe("searchText", () => {
  test.each([
    ["Đắk Lắk", "dak lak"],
    ["ĐẮK LẮK", "dak lak"],
    ["Hòa Bình", "hoa binh"],
    ["Hoà Bình", "hoa binh"],
    ["Hòa Bình".normalize("NFD"), "hoa binh"],
    ["Ðà Nẵng, with an eth", "da nang with an eth"],
    ["Thừa Thiên – Huế", "thua thien hue"],
    ["TP.HCM", "tp hcm"],
    ["TELECOM_REVENUE", "telecom revenue"],
    ["vn63-89", "vn63 89"],
    ["Krông Nô, Cư M'gar", "krong no cu mgar"],
    ["Tỷ lệ hộ nghèo (%)", "ty le ho ngheo"],
    ["Fuß", "fuss"],
    ["  ", ""],
  ])("%s is %s", (text, folded) => {
    expect(searchText(text)).toBe(folded);
  });

  it("changes nothing when done again, and is the same for both ways to write a mark", () => {
    for (const text of ["Ngân sách nhà nước", "Đắk Nông", "Công nghệ số ²", "ﬁnal Ðð"]) {
      const folded = searchText(text);
      expect(searchText(folded)).toBe(folded);
      expect(searchText(text.normalize("NFD"))).toBe(searchText(text.normalize("NFC")));
    }
  });
});

describe("searching", () => {
  const daNang = searchText("Đà Nẵng Da Nang TP. Đà Nẵng 48");

  test.each([
    ["đà nẵng", true],
    ["nang da", true],
    ["nan", true],
    ["ang", true],
    ["da da da", true],
    ["an", false],
    ["n", true],
    ["g", false],
    ["48", true],
    ["-, !", true],
    ["da nong", false],
    ["danang", false],
  ])("%s finds Đà Nẵng: %s", (search, isFound) => {
    expect(hasWords(daNang, searchWords(search))).toBe(isFound);
  });

  it("takes each word once", () => {
    expect(searchWords("Huế hue HUE, hà")).toEqual(["hue", "ha"]);
  });
});
