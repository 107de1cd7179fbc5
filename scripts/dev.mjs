import { spawn } from "node:child_process";
import { createServer as createSocket } from "node:net";
import { needPort } from "./setup/needs.mjs";
import { at } from "./setup/places.mjs";
import { explained } from "./setup/refusal.mjs";
import { readDotEnv, setUp } from "./setup/set-up.mjs";

/** What the API answers; every other path is the client's own. */
const API_PATHS = ["/graphql", "/schema.graphql", "/healthz", "/readyz"];

/** @returns {Promise<number>} */
function freePort() {
  return new Promise((resolve) => {
    const socket = createSocket().listen(0, "127.0.0.1", () => {
      const address = socket.address();
      socket.close(() => resolve(address && typeof address === "object" ? address.port : 0));
    });
  });
}

/**
 * The API as a child that starts again after every build.
 * @param {number} port
 */
function restartable(port) {
  const env = { ...process.env, PORT: String(port), HOST: "127.0.0.1", NODE_ENV: "development" };
  /** @type {import("node:child_process").ChildProcess | undefined} */
  let child;
  const stop = () =>
    new Promise((resolve) => {
      if (!child || child.exitCode !== null || child.signalCode !== null) return resolve(undefined);
      child.once("exit", resolve);
      child.kill("SIGTERM");
    });
  return {
    stop,
    async restart() {
      await stop();
      child = spawn(process.execPath, ["--enable-source-maps", at("server/dist/main.js")], {
        env,
        stdio: "inherit",
      });
    },
  };
}

await explained(async () => {
  await setUp([], async () => {
    readDotEnv();
    await needPort(process.env);
  });
  const { build, createServer } = await import("vite");
  const apiPort = await freePort();
  const api = restartable(apiPort);

  const watcher = await build({ root: at("server"), logLevel: "warn", build: { watch: {} } });
  if (!("on" in watcher)) throw new Error("Vite did not start watching the server's sources.");
  watcher.on("event", async (event) => {
    if (event.code === "END") await api.restart();
    if (event.code === "ERROR") console.error(event.error.message);
  });

  const target = `http://127.0.0.1:${apiPort}`;
  const pages = await createServer({
    root: at("client"),
    server: {
      host: process.env.HOST || "127.0.0.1",
      port: Number(process.env.PORT || 4000),
      strictPort: true,
      proxy: Object.fromEntries(API_PATHS.map((path) => [path, target])),
    },
  });
  await pages.listen();
  pages.printUrls();

  const end = async () => {
    await Promise.all([watcher.close(), pages.close(), api.stop()]);
    process.exit(0);
  };
  process.once("SIGINT", end);
  process.once("SIGTERM", end);
});
