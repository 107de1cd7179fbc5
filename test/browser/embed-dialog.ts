import type { Page } from "playwright-core";
import { expect } from "vitest";
import { visit } from "./open-page.ts";

export const dialog = (page: Page) => page.getByRole("dialog");
export const preview = (page: Page) => dialog(page).locator("iframe");
export const code = (page: Page) =>
  dialog(page).getByRole("textbox", { name: /^(Đoạn mã để chép|Code to copy)$/ });

export async function openDialog(page: Page, address: string, name = "Nhúng"): Promise<void> {
  await visit(page, address);
  await page.getByRole("button", { name, exact: true }).first().click();
  await drawn(page);
}

/** Waits until the frame has said how high its widget is, and the words of the widget are in the code. */
export async function drawn(page: Page): Promise<void> {
  await dialog(page)
    .getByText(/px, cao [\d.]+ px|px wide, [\d,]+ px high/)
    .waitFor();
  await expect.poll(() => code(page).inputValue()).toMatch(/label="[^"]+: [^"]+".*<img [^>]*height="\d+"/s);
}
