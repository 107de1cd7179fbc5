import { at } from "./places.mjs";
import { showProgress } from "./progress.mjs";
import { mustRun } from "./run-quietly.mjs";
import { stamped } from "./stamp.mjs";

const SHARED = ["package.json", "pnpm-lock.yaml", "tsconfig.json"];

const PARTS = {
  server: {
    stamp: "server/dist/.built",
    result: "server/dist/main.js",
    sources: [...SHARED, "server", "schema/src"],
  },
  client: {
    stamp: "client/dist/.built",
    result: "client/dist/index.html",
    sources: [...SHARED, "client", "schema/src/vocabulary"],
  },
};

/** @typedef {keyof typeof PARTS} Part */

/**
 * Builds what has changed since it was last built.
 * @param {Part[]} parts
 */
export async function build(parts) {
  const stale = parts
    .map((part) => ({ part, step: stamped(PARTS[part]) }))
    .filter(({ step }) => !step.isFresh);
  if (stale.length === 0) return;
  await showProgress(`Building ${stale.map(({ part }) => part).join(" and ")}`, () =>
    Promise.all(
      stale.map(async ({ part, step }) => {
        await mustRun(`build-${part}`, process.execPath, [
          at("node_modules/vite/bin/vite.js"),
          "build",
          part,
        ]);
        step.write();
      }),
    ),
  );
}
