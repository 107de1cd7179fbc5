import pg from "pg";

const noTransaction = () => Promise.resolve();

/** Connections that read, each by itself; sums and counts are cast in the statements. */
export function openPostgres(connectionString, count, isBare) {
  return Promise.all(
    Array.from({ length: count }, async () => {
      const client = new pg.Client({ connectionString });
      await client.connect();
      const rowsOf = async (query) => (await client.query(query)).rows;
      if (isBare) {
        return {
          begin: noTransaction,
          all: (text, values, name) => rowsOf({ name, text, values }),
          commit: noTransaction,
        };
      }
      return {
        begin: () => client.query("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"),
        all: (text, values) => rowsOf({ text, values }),
        commit: () => client.query("COMMIT"),
      };
    }),
  );
}
