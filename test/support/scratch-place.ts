import { randomBytes } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { inject } from "vitest";

/** Does this run of the tests speak to PostgreSQL? Its project provides a server (start-postgres.ts). */
export const onPostgres = inject("postgresUrl") !== undefined;

/** Where a database of a test's own can be opened. */
export interface ScratchPlace {
  url: string;
  remove(): Promise<void>;
}

export async function scratchFile(): Promise<ScratchPlace> {
  const folder = await mkdtemp(join(tmpdir(), "doichieu-"));
  return {
    url: join(folder, "test.sqlite"),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

/** A statement to the server itself, as one who may make databases. */
export async function askServer(statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: inject("postgresUrl") });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

async function scratchOnServer(): Promise<ScratchPlace> {
  const name = `doichieu_${randomBytes(6).toString("hex")}`;
  await askServer(`CREATE DATABASE ${name}`);
  const url = new URL(inject("postgresUrl"));
  url.pathname = name;
  return {
    url: url.href,
    async remove() {
      await askServer(`DROP DATABASE ${name} WITH (FORCE)`);
    },
  };
}

export function scratchPlace(): Promise<ScratchPlace> {
  return onPostgres ? scratchOnServer() : scratchFile();
}
