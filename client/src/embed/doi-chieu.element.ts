import { HEIGHT_QUESTION, isHeightMessage } from "./height-message.ts";
import { ownOrigin } from "./own-origin.ts";

/** Attributes that are parameters of the address, which has capitals where HTML has none. */
const PARAMETERS: Record<string, string> = {
  ...Object.fromEntries(
    [
      ...["attainment", "indicator", "province", "provinces", "sector", "year", "rows"],
      ...["lang", "boundaries", "theme", "accent", "background", "font", "token"],
    ].map((name) => [name, name]),
  ),
  asof: "asOf",
  recordedby: "recordedBy",
};
/** px that are kept free until the widget has said how high it is */
const USUAL_HEIGHT = 320;
/** ms from when a frame says it is there to its first word; a frame that was refused never has one */
const PATIENCE = 4000;
/** ms without another change before a changed widget is asked for */
const PAUSE = 150;
/** px that widths are rounded to, so that equal widgets of a page share an answer */
const STEP = 8;

/**
 * `<doi-chieu widget="ranking" indicator="…" year="2022">`: a widget in a frame as high as it needs. Where the page
 * around allows no frame, the same drawing as an image. Styles are set by script and rules of the page do not reach in,
 * nor do the widget's reach out.
 */
export class DoiChieuElement extends HTMLElement {
  static readonly observedAttributes = ["widget", "label", "height", ...Object.keys(PARAMETERS)];

  private readonly root = this.attachShadow({ mode: "open" });
  /** address and label of what is shown; empty: nothing is */
  private shown = "";
  private due = 0;
  private patience = 0;

  connectedCallback(): void {
    window.addEventListener("message", this);
    document.addEventListener("securitypolicyviolation", this);
    this.schedule();
  }

  disconnectedCallback(): void {
    window.removeEventListener("message", this);
    document.removeEventListener("securitypolicyviolation", this);
    clearTimeout(this.patience);
    clearTimeout(this.due);
    this.shown = "";
  }

  attributeChangedCallback(): void {
    this.schedule();
  }

  /** Attributes that change soon after one another are one change; what is shown first waits for nothing. */
  private schedule(): void {
    clearTimeout(this.due);
    this.due = window.setTimeout(
      () => {
        if (this.isConnected) this.show();
      },
      this.shown === "" ? 0 : PAUSE,
    );
  }

  private addressOf(ending: string, width: number): string {
    const search = new URLSearchParams();
    for (const [attribute, parameter] of Object.entries(PARAMETERS)) {
      const value = this.getAttribute(attribute);
      if (value) search.set(parameter, value);
    }
    if (width > 0) search.set("width", String(width));
    return `${ownOrigin}/embed/v1/${encodeURIComponent(this.getAttribute("widget") ?? "")}${ending}?${search}`;
  }

  private show(): void {
    const label = this.getAttribute("label") || "Đối Chiếu";
    const asked = `${this.addressOf("", 0)} ${label}`;
    if (asked === this.shown) return;
    this.shown = asked;
    this.style.display ||= "block";
    const frame = document.createElement("iframe");
    const room = Math.floor(this.clientWidth / STEP) * STEP;
    frame.src = this.addressOf("", room >= 240 && room <= 1600 ? room : 0);
    frame.title = label;
    frame.loading = "lazy";
    const height = Number(this.getAttribute("height")) || USUAL_HEIGHT;
    // not as attributes: a page's policy may allow no styles there
    Object.assign(frame.style, { display: "block", width: "100%", height: `${height}px`, border: "0" });
    frame.addEventListener("load", () => {
      frame.contentWindow?.postMessage(HEIGHT_QUESTION, "*");
      clearTimeout(this.patience);
      this.patience = window.setTimeout(() => this.showImage(), PATIENCE);
    });
    this.root.replaceChildren(frame);
  }

  /** The drawing without its frame; its words are the label's, and the page's own below it. */
  private showImage(): void {
    clearTimeout(this.patience);
    const image = document.createElement("img");
    const room = Math.floor(this.clientWidth / STEP) * STEP;
    image.src = this.addressOf(".svg", Math.min(1600, Math.max(240, room)));
    image.alt = this.getAttribute("label") || "Đối Chiếu";
    Object.assign(image.style, { display: "block", maxWidth: "100%", height: "auto" });
    this.root.replaceChildren(image, document.createElement("slot"));
  }

  handleEvent(event: MessageEvent | SecurityPolicyViolationEvent): void {
    const frame = this.root.querySelector("iframe");
    if (!frame) return;
    if ("data" in event) {
      if (event.source !== frame.contentWindow || event.origin !== ownOrigin || !isHeightMessage(event.data))
        return;
      clearTimeout(this.patience);
      frame.style.height = `${event.data.height}px`;
    } else if (
      /^(frame|child|default)-src/.test(event.effectiveDirective) &&
      event.blockedURI.startsWith(ownOrigin)
    ) {
      this.showImage();
    }
  }
}
