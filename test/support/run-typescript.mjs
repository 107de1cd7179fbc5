/** Runs a TypeScript file of the project in a process of its own: node run-typescript.mjs FILE ARGUMENTS… */
import { fileURLToPath } from "node:url";
import { createServer } from "vite";

const [file, ...args] = process.argv.slice(2);
const server = await createServer({
  root: fileURLToPath(new URL("../..", import.meta.url)),
  configFile: false,
  appType: "custom",
  logLevel: "error",
  server: { middlewareMode: true, hmr: false, ws: false, watch: null },
  ssr: { noExternal: [/^@doichieu\//] },
  optimizeDeps: { noDiscovery: true },
});
const { run } = await server.ssrLoadModule(file);
await run(args);
await server.close();
