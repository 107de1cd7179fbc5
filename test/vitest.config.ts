import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

/** Every clock in the tests shows the same zone, whatever the machine's. */
process.env.TZ = "UTC";

const root = fileURLToPath(new URL("..", import.meta.url));
const SECOND = 1000;

/** Files outside one another's way share two workers; the groups run one after the other. */
const project = (
  name: string,
  include: string[],
  options: { group: number; timeout: number; workers: number; globalSetup?: string },
) => ({
  extends: true as const,
  test: {
    name,
    include,
    globalSetup: options.globalSetup,
    maxWorkers: options.workers,
    testTimeout: options.timeout,
    hookTimeout: Math.max(options.timeout, 60 * SECOND),
    sequence: { groupOrder: options.group },
  },
});

export default defineConfig({
  root,
  resolve: {
    // graphql ships each file twice; packages that Node itself loads take this one, and two copies do not mix
    alias: [
      {
        find: /^graphql$/,
        replacement: createRequire(new URL("../server/package.json", import.meta.url)).resolve("graphql"),
      },
    ],
  },
  test: {
    watch: false,
    pool: "forks",
    // drawings that leave the page take their colours from this one; every other style sheet is empty in tests
    css: { include: /\/theme\/tokens\.css/ },
    coverage: {
      provider: "v8",
      include: ["server/src/engine/**/*.ts"],
      exclude: ["**/*.test.ts", "**/testing/**"],
      reportsDirectory: "coverage",
      reporter: [["text", { skipFull: true }]],
      thresholds: { lines: 100, branches: 100 },
    },
    projects: [
      project("unit", ["{schema,server,client}/src/**/*.test.{ts,tsx}"], {
        group: 0,
        timeout: 10 * SECOND,
        workers: 2,
      }),
      project("scripts", ["test/{bench,scripts,support}/**/*.test.ts"], {
        group: 1,
        timeout: 60 * SECOND,
        workers: 2,
      }),
      project("independent", ["test/independent/**/*.test.ts"], {
        group: 1,
        timeout: 60 * SECOND,
        workers: 2,
      }),
      project("api sqlite", ["test/api/**/*.test.ts"], { group: 2, timeout: 30 * SECOND, workers: 2 }),
      project("api postgres", ["test/api/**/!(schema).test.ts", "server/src/database/**/*.test.ts"], {
        group: 3,
        timeout: 30 * SECOND,
        workers: 2,
        globalSetup: fileURLToPath(new URL("./support/start-postgres.ts", import.meta.url)),
      }),
      project("pictures", ["test/pictures/**/*.test.{ts,tsx}"], {
        group: 4,
        timeout: 60 * SECOND,
        workers: 1,
      }),
      project("browser", ["test/browser/**/*.test.ts"], { group: 5, timeout: 120 * SECOND, workers: 1 }),
    ],
  },
});
