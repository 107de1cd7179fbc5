import { createRequire } from "node:module";
import { promisify } from "node:util";

const sqlite3 = createRequire(new URL("../../../server/package.json", import.meta.url))("sqlite3");

const open = (file) =>
  new Promise((resolve, reject) => {
    const database = new sqlite3.Database(file, sqlite3.OPEN_READONLY, (error) =>
      error ? reject(error) : resolve(database),
    );
  });

const noTransaction = () => Promise.resolve();

/** A connection's statements, prepared when they are first asked for. */
function preparedOf(database) {
  const known = new Map();
  return (text, values, name) => {
    let all = known.get(name);
    if (!all) {
      const statement = database.prepare(text);
      all = promisify(statement.all.bind(statement));
      known.set(name, all);
    }
    return all(values);
  };
}

/** Connections that read, each by itself. */
export async function openSqlite(file, count, isBare) {
  const databases = await Promise.all(Array.from({ length: count }, () => open(file)));
  return databases.map((database) => {
    if (isBare) return { begin: noTransaction, all: preparedOf(database), commit: noTransaction };
    const all = promisify(database.all.bind(database));
    return {
      begin: () => all("BEGIN"),
      all: (text, values) => all(text, values),
      commit: () => all("COMMIT"),
    };
  });
}
