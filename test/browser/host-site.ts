import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

export interface HostSite {
  /** another origin than the server's: another name and another port */
  url: string;
  close(): Promise<void>;
}

export interface HostPage {
  /** what stands in its body */
  body: string;
  /** what its policy allows besides nothing, as docs/embedding.md says a way needs it */
  policy: Readonly<Record<string, string>>;
}

const STYLE = `
  * { font-family: "Courier New", monospace; letter-spacing: 1px; box-sizing: content-box; }
  body { margin: 0; font-size: 22px; line-height: 2; color: #004400; background: #b9bec4; }
  h1, p { color: #330066; margin: 40px; }
  svg, table, details { border: 5px solid #ff00ff; }
  main, footer { display: none; }
  .boxed { box-sizing: border-box; }
`;

/** An old portal of somebody else's, loud and strict: its own rules for everything, and a policy that allows next to nothing. */
export async function startHostSite(
  page: (widgets: string) => HostPage,
  /** where the widgets come from; a server may be started for a portal that is there already */
  widgets: () => string,
): Promise<HostSite> {
  const server = createServer((request, response) => {
    if (request.url === "/portal.css") return response.setHeader("content-type", "text/css").end(STYLE);
    const { body, policy } = page(widgets());
    const directives = { "default-src": "'none'", "style-src": "'self'", "img-src": "data:", ...policy };
    const text = Object.entries(directives).map(([name, value]) => `${name} ${value}`);
    response
      .setHeader("content-type", "text/html; charset=utf-8")
      .setHeader("content-security-policy", text.join("; "))
      .setHeader("referrer-policy", "no-referrer")
      .end(
        `<!doctype html><html lang="vi"><head><title>Cổng</title><link rel="icon" href="data:,"><link rel="stylesheet" href="/portal.css"></head><body>${body}</body></html>`,
      );
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://localhost:${port}/`,
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}
