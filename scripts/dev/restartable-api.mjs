import { spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout } from "node:timers/promises";
import { at } from "../setup/places.mjs";

/**
 * The API as a child that starts again after every build.
 * @param {number} port
 */
export function restartableApi(port) {
  const env = { ...process.env, PORT: String(port), HOST: "127.0.0.1", NODE_ENV: "development" };
  /** @type {import("node:child_process").ChildProcess | undefined} */
  let child;
  const stop = async () => {
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    child.kill("SIGTERM");
    await once(child, "exit");
  };
  const restart = async () => {
    await stop();
    child = spawn(process.execPath, ["--enable-source-maps", at("server/dist/main.js")], {
      env,
      stdio: "inherit",
    });
  };
  // Two builds in quick succession must not leave two servers behind.
  let turn = Promise.resolve();
  const inTurn = (/** @type {() => Promise<void>} */ work) => {
    turn = turn.then(work);
    return turn;
  };
  return { stop: () => inTurn(stop), restart: () => inTurn(restart), answering: () => answering(port) };
}

/**
 * Comes back when the API answers for the first time, however many mended mistakes later that is.
 * @param {number} port
 */
async function answering(port) {
  const answers = () =>
    fetch(`http://127.0.0.1:${port}/healthz`).then(
      ({ ok }) => ok,
      () => false,
    );
  while (!(await answers())) await setTimeout(100);
}
