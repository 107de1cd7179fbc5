import type { Locale, Words } from "@doichieu/schema/vocabulary";

const words: Words = { VI: "Đóng", EN: "Close" };

/**
 * Names the buttons that a popover holds for those who do not see it: the library has no Vietnamese of its own, and
 * goes by the browser's language instead of the page's. For the popover's `ref`.
 */
export function dismissLabel(locale: Locale) {
  return (popover: HTMLElement | null) => {
    const buttons = popover?.querySelectorAll(":scope > div > button[tabindex='-1']:empty") ?? [];
    for (const button of buttons) button.setAttribute("aria-label", words[locale]);
  };
}
