/**
 * Limit (i): the same bytes as the product's, from memory, by node:http and nothing else. Of a POST the body is read before.
 * node serve-bytes.mjs FILE; the file is a JSON object of answers by their path.
 */
import { readFileSync } from "node:fs";
import { createServer } from "node:http";

const texts = JSON.parse(readFileSync(process.argv[2], "utf8"));
const answers = new Map(Object.entries(texts).map(([path, text]) => [path, Buffer.from(text)]));

function send(url, response) {
  const answer = answers.get(url);
  response.writeHead(answer ? 200 : 404, {
    "content-type": "application/json; charset=utf-8",
    "content-length": answer?.length ?? 0,
  });
  response.end(answer);
}

const server = createServer((request, response) => {
  if (request.method === "GET") send(request.url, response);
  else request.resume().on("end", () => send(request.url, response));
});
server.listen(0, "127.0.0.1", () => console.log(`http://127.0.0.1:${server.address().port}`));
