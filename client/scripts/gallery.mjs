// Serves the gallery of charts and parts, with hot reload, and prints its address.
import { fileURLToPath } from "node:url";
import { createServer } from "vite";

const server = await createServer({
  configFile: fileURLToPath(new URL("../vite.config.ts", import.meta.url)),
  server: { host: "127.0.0.1" },
  logLevel: "warn",
});
await server.listen();
const [address] = server.resolvedUrls?.local ?? [];
process.stdout.write(`Gallery: ${address}gallery.html\n`);
