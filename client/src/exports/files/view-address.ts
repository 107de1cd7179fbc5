import type { ExportView } from "../export-view.ts";

/** Where a view can be seen again, as a whole address. */
export function viewAddress({ address }: ExportView): string {
  return new URL(address ?? window.location.href, window.location.origin).href;
}
