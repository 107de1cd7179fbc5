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
  options: { group: number; timeout: number; workers: number },
) => ({
  extends: true as const,
  test: {
    name,
    include,
    maxWorkers: options.workers,
    testTimeout: options.timeout,
    hookTimeout: Math.max(options.timeout, 60 * SECOND),
    sequence: { groupOrder: options.group },
  },
});

export default defineConfig({
  root,
  test: {
    watch: false,
    pool: "forks",
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
      project("scripts", ["test/{scripts,support}/**/*.test.ts"], {
        group: 1,
        timeout: 60 * SECOND,
        workers: 2,
      }),
      project("independent", ["test/independent/**/*.test.ts"], {
        group: 1,
        timeout: 60 * SECOND,
        workers: 2,
      }),
      project("api", ["test/api/**/*.test.ts"], { group: 2, timeout: 30 * SECOND, workers: 2 }),
      project("pictures", ["test/pictures/**/*.test.{ts,tsx}"], {
        group: 3,
        timeout: 60 * SECOND,
        workers: 1,
      }),
      project("browser", ["test/browser/**/*.test.ts"], { group: 4, timeout: 120 * SECOND, workers: 1 }),
    ],
  },
});
