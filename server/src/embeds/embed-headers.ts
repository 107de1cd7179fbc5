import type { FastifyReply } from "fastify";
import type { WidgetForm } from "./widget-drawer.ts";

const ofPages = [
  "default-src 'none'",
  "script-src 'self'",
  // drawings set style attributes
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
];
/** Opened by itself a drawing is a page of our origin: nothing in it may ever run. */
const ofDrawings = ["default-src 'none'", "style-src 'unsafe-inline'", "font-src data:", "sandbox"];

const directives: Record<WidgetForm, readonly string[]> = {
  page: ofPages,
  table: ofPages,
  svg: ofDrawings,
  raster: ofDrawings,
  data: ofDrawings,
};

/** @param ancestors whose pages may have it in a frame, as frame-ancestors takes it; "*": everybody's */
export function setEmbedPolicies(reply: FastifyReply, form: WidgetForm, ancestors: string): void {
  reply.removeHeader("x-frame-options");
  // a page that had a picture of ours before the frame would be told on its console that it comes too late
  reply.removeHeader("origin-agent-cluster");
  // a star would leave out pages without an address of the web: files, sandboxes, apps
  const framing = ancestors === "*" ? [] : [`frame-ancestors ${ancestors}`];
  reply.headers({
    "content-security-policy": [...directives[form], ...framing].join("; "),
    "referrer-policy": "no-referrer",
  });
  // a page that is isolated from others takes only frames that are so themselves
  if (directives[form] === ofPages) reply.header("cross-origin-embedder-policy", "require-corp");
}

/** May be kept by anybody and shown for a minute; for a day it is shown while a newer one is asked for. */
export const KEPT_FOR_A_MINUTE = "public, max-age=60, stale-while-revalidate=86400";
/** What it says never changes: its figures are those on record at an instant that has gone. */
export const KEPT_FOR_EVER = "public, max-age=31536000, immutable";
export const KEPT_BY_NOBODY = "no-store";
/** Who was let in by a token asks each time: the token ends. */
export const KEPT_BY_ITS_READER = "private, no-cache";
