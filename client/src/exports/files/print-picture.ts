import type { ViewPicture } from "../picture/view-picture.tsx";

/** Wider than high by this much, a picture lies better across the sheet. */
const LANDSCAPE = 1.15;

/** Prints a picture alone on one A4 sheet; export-menu.css keeps everything else off it. */
export function printPicture({ svg, width, height }: ViewPicture): void {
  const sheet = document.createElement("div");
  sheet.className = "print-sheet";
  const lies = width > height * LANDSCAPE;
  sheet.dataset.lies = lies ? "across" : "upright";
  sheet.innerHTML = svg;
  const page = document.createElement("style");
  page.textContent = `@page { size: A4 ${lies ? "landscape" : "portrait"}; margin: 12mm }`;
  sheet.append(page);
  document.body.append(sheet);
  window.addEventListener("afterprint", () => sheet.remove(), { once: true });
  window.print();
}
