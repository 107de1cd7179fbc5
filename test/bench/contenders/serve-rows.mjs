/**
 * Limit (ii): node:http, one bare statement on the raw tables, JSON.stringify; the product's own drivers, and as there
 * one snapshot for each request. With "bare" no transaction is begun and the statement stays prepared.
 * node serve-rows.mjs sqlite|postgres DATABASE FILE [bare]; the file is a JSON object of statements by their name. It
 * answers GET /NAME?PARAMETERS, a JSON list.
 */
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { openPostgres } from "./rows-of-postgres.mjs";
import { openSqlite } from "./rows-of-sqlite.mjs";

const [dialect, database, file, mode] = process.argv.slice(2);
const statements = JSON.parse(readFileSync(file, "utf8"));

/** As many as the product lends at the same time (mostReaders). */
const isBare = mode === "bare";
const connections = await (dialect === "sqlite"
  ? openSqlite(database, 4, isBare)
  : openPostgres(database, 8, isBare));
const waiting = [];

async function answer(name, parameters) {
  const connection = connections.pop() ?? (await new Promise((resolve) => waiting.push(resolve)));
  try {
    await connection.begin();
    const rows = await connection.all(statements[name], parameters, name);
    await connection.commit();
    return rows;
  } finally {
    const next = waiting.shift();
    if (next) next(connection);
    else connections.push(connection);
  }
}

const server = createServer(async (request, response) => {
  const [path, parameters] = request.url.split("?");
  try {
    const rows = await answer(path.slice(1), JSON.parse(decodeURIComponent(parameters)));
    const body = Buffer.from(JSON.stringify(rows));
    response.writeHead(200, {
      "content-type": "application/json; charset=utf-8",
      "content-length": body.length,
    });
    response.end(body);
  } catch (error) {
    response.writeHead(500).end(String(error));
  }
});
server.listen(0, "127.0.0.1", () => console.log(`http://127.0.0.1:${server.address().port}`));
