import { createRequire } from "node:module";
import { promisify } from "node:util";

const sqlite3 = createRequire(new URL("../../../server/package.json", import.meta.url))("sqlite3");

const open = (file) =>
  new Promise((resolve, reject) => {
    const database = new sqlite3.Database(file, sqlite3.OPEN_READONLY, (error) =>
      error ? reject(error) : resolve(database),
    );
  });

/** Connections that read, each by itself. */
export async function openSqlite(file, count) {
  const databases = await Promise.all(Array.from({ length: count }, () => open(file)));
  return databases.map((database) => {
    const all = promisify(database.all.bind(database));
    return { begin: () => all("BEGIN"), all, commit: () => all("COMMIT") };
  });
}
