const COMMANDS = {
  "npm start": "set everything up and serve the product at http://127.0.0.1:4000",
  "npm test": "run every test, a real browser included; npm test -- NAME runs the files with that name",
  "npm run dev": "both servers with hot reload",
  "npm run check": "format, lint, types, unused code, import arrows, drift, sizes, engine coverage",
  "npm run lighthouse": "Lighthouse on the pages managers open, mobile, median of three; fails below 95",
  "npm run axe": "axe on every page: both themes and languages, narrow and wide",
  "npm run bench":
    "what a request costs beside the least it could cost (docs/performance.md); takes minutes, wants a quiet machine",
  "npm run bench:interaction":
    "how soon a press is answered, processor slowed four times, many figures; fails over 100 ms",
  "npm run bench:opening":
    "how soon a page can be used that is opened for the first time, processor slowed four times; fails over 2 s",
  "npm run bench:widgets": "how soon a widget is drawn, first and again, and how large it is",
  "npm run build": "build server and client, if their sources changed",
  "npm run gallery": "every chart with its examples, in the browser",
  "npm run schema": "write schema/schema.graphql anew from the classes",
  "npm run seed": "load the shipped figures; nothing to do when they are there",
  "npm run import":
    "load figures of your own: npm run import -- FILE…, a dry run unless --write (docs/importing.md)",
  "npm run sample": "a database of generated figures: npm run sample -- S, M or L [--lifelike]",
  "npm run token": "who may write: npm run token -- issue, list or revoke (docs/writing.md)",
  "npm run embed-token":
    "let a page show one drawing of a private server: npm run embed-token -- --widget NAME (docs/operations.md)",
  "npm run rebuild": "work out every stored attainment again",
  "npm run help": "this list",
};

const width = Math.max(...Object.keys(COMMANDS).map((name) => name.length));
for (const [name, what] of Object.entries(COMMANDS)) console.log(`${name.padEnd(width)}  ${what}`);
