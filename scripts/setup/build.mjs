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
    configs: ["server/vite.config.ts"],
  },
  client: {
    stamp: "client/dist/.built",
    result: "client/dist-server/draw-page.js",
    sources: [...SHARED, "client", "schema/src/vocabulary", "schema/src/tables"],
    // for browsers, the playground and what other sites embed apart; and for the server, which draws pages and widgets
    configs: [
      "client/vite.config.ts",
      "client/vite.playground.config.ts",
      "client/vite.embed.config.ts",
      "client/vite.widget.config.ts",
      "client/vite.server.config.ts",
    ],
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
        for (const config of PARTS[part].configs) {
          const vite = [at("node_modules/vite/bin/vite.js"), "build", "--config", at(config)];
          await mustRun(`build-${part}`, process.execPath, vite);
        }
        step.write();
      }),
    ),
  );
}
