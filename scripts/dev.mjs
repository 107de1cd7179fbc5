import { createServer as createSocket } from "node:net";
import { restartableApi } from "./dev/restartable-api.mjs";
import { needPort } from "./setup/needs.mjs";
import { at } from "./setup/places.mjs";
import { explained } from "./setup/refusal.mjs";
import { readDotEnv, setUp } from "./setup/set-up.mjs";

/** What the API answers, the playground as it was last built with it; every other path is the client's own. */
const API_PATHS = ["/graphql", "/schema.graphql", "/healthz", "/readyz", "/playground"];

/** @returns {Promise<number>} */
function freePort() {
  return new Promise((resolve) => {
    const socket = createSocket().listen(0, "127.0.0.1", () => {
      const address = socket.address();
      socket.close(() => resolve(address && typeof address === "object" ? address.port : 0));
    });
  });
}

await explained(async () => {
  await setUp([], async () => {
    readDotEnv();
    await needPort(process.env);
  });
  const { build, createServer } = await import("vite");
  const apiPort = await freePort();
  const api = restartableApi(apiPort);

  const watcher = await build({ root: at("server"), logLevel: "warn", build: { watch: {} } });
  if (!("on" in watcher)) throw new Error("Vite did not start watching the server's sources.");
  watcher.on("event", ({ code }) => {
    if (code === "END") api.restart();
  });

  const target = `http://127.0.0.1:${apiPort}`;
  const host = process.env.HOST || "127.0.0.1";
  const pages = await createServer({
    root: at("client"),
    server: {
      host,
      port: Number(process.env.PORT || 4000),
      strictPort: true,
      proxy: Object.fromEntries(API_PATHS.map((path) => [path, target])),
    },
  });
  await pages.listen();
  api.answering().then(() => {
    console.log(`With hot reload: http://${host}:${pages.config.server.port} (its API is the one above)`);
  });

  const end = async () => {
    await Promise.all([watcher.close(), pages.close(), api.stop()]);
    process.exit(0);
  };
  process.once("SIGINT", end);
  process.once("SIGTERM", end);
});
