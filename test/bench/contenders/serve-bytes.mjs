/**
 * Limit (i): the same bytes as the product's, from memory, by node:http and nothing else.
 * node serve-bytes.mjs FILE; the file is a JSON object of answers by their path.
 */
import { readFileSync } from "node:fs";
import { createServer } from "node:http";

const texts = JSON.parse(readFileSync(process.argv[2], "utf8"));
const answers = new Map(Object.entries(texts).map(([path, text]) => [path, Buffer.from(text)]));

const server = createServer((request, response) => {
  const answer = answers.get(request.url);
  response.writeHead(answer ? 200 : 404, {
    "content-type": "application/json; charset=utf-8",
    "content-length": answer?.length ?? 0,
  });
  response.end(answer);
});
server.listen(0, "127.0.0.1", () => console.log(`http://127.0.0.1:${server.address().port}`));
