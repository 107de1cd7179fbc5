/**
 * PostGraphile 5 on the raw tables, by its own preset and as many connections as the product has.
 * node serve-postgraphile.mjs FOLDER DATABASE SCHEMA; it is installed in the folder.
 */
import { createServer } from "node:http";
import { createRequire } from "node:module";

const [folder, connectionString, schema] = process.argv.slice(2);
const from = createRequire(`${folder}/package.json`);
const { postgraphile } = from("postgraphile");
const { makePgService } = from("postgraphile/adaptors/pg");
const { PostGraphileAmberPreset } = from("postgraphile/presets/amber");
const { grafserv } = from("postgraphile/grafserv/node");

const poolConfig = { max: 8, idleTimeoutMillis: 0 };
const peer = postgraphile({
  extends: [PostGraphileAmberPreset],
  pgServices: [makePgService({ connectionString, schemas: [schema], poolConfig })],
  schema: { pgOrderByNullsLast: true },
  grafserv: { watch: false, graphiql: false },
});
const server = createServer();
await peer.createServ(grafserv).addTo(server);
server.listen(0, "127.0.0.1", () => console.log(`http://127.0.0.1:${server.address().port}`));
