import type { Client, Connection } from "pg";
import { StatementNames } from "./statement-names.ts";

/** What the driver knows its connection to keep, by name; its types leave it out. */
type Keeping = Connection & { parsedStatements: Record<string, string> };

/** By connection, as the driver knows it: one that is given back and lent again has its statements still. */
const namesOf = new WeakMap<Client, StatementNames>();

/**
 * What a connection keeps by name. One that is dropped is closed by a message that nothing waits for: it goes out with
 * the statement that follows, and closing what was never kept is no error, as DEALLOCATE would be.
 */
export function namedStatements(client: Client): StatementNames {
  const known = namesOf.get(client);
  if (known) return known;
  const connection = client.connection as Keeping;
  const names = new StatementNames((name) => {
    connection.close({ type: "S", name }, true);
    delete connection.parsedStatements[name];
  });
  namesOf.set(client, names);
  return names;
}
