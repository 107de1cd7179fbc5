import pg from "pg";

/** Connections that read, each by itself; sums and counts are cast in the statements. */
export function openPostgres(connectionString, count) {
  return Promise.all(
    Array.from({ length: count }, async () => {
      const client = new pg.Client({ connectionString });
      await client.connect();
      return {
        begin: () => client.query("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"),
        all: async (statement, parameters) => (await client.query(statement, parameters)).rows,
        commit: () => client.query("COMMIT"),
      };
    }),
  );
}
