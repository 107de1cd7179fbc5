import { randomBytes } from "node:crypto";
import pg from "pg";
import { inject } from "vitest";
import { type ScratchPlace, scratchFile } from "./scratch-file.ts";

/** Does this run of the tests speak to PostgreSQL? Its project provides a server (start-postgres.ts). */
export const onPostgres = inject("postgresUrl") !== undefined;

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
