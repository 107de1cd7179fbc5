import type { TestProject } from "vitest/node";
import { startPostgresServer } from "./postgres-server.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** a server on which tests may make databases; not provided where they run on SQLite */
    postgresUrl: string;
  }
}

const SETTINGS = [
  // what tests lose with the machine they need not keep
  "fsync=off",
  "full_page_writes=off",
  // a client without a password leaves its connection open, and DROP DATABASE waits for it
  "authentication_timeout=1s",
];

/** A PostgreSQL for one run of tests: `TEST_POSTGRES_URL`, else the one npm delivers, with nothing to install. */
export async function setup(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  if (process.env.TEST_POSTGRES_URL) {
    project.provide("postgresUrl", process.env.TEST_POSTGRES_URL);
    return undefined;
  }
  const { url, stop } = await startPostgresServer(SETTINGS);
  project.provide("postgresUrl", url);
  return stop;
}
