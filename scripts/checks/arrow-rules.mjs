/**
 * Who may import whom. `from` says which files a rule is about; of what they import it names what they may (`only`) or
 * must not (`never`), apart from `except`. A path starts at the project's folder, a package at `npm:`, one of Node's
 * own modules at `node:`. Tests may import anything; nothing else may import a test.
 *
 * @typedef {{ because: string, from: RegExp, only?: RegExp, never?: RegExp, except?: RegExp | "same folder" }} ArrowRule
 * @type {ArrowRule[]}
 */
export const arrowRules = [
  {
    because: "the vocabulary is plain TypeScript that a browser can load",
    from: /^schema\/src\/vocabulary\//,
    only: /^schema\/src\/vocabulary\//,
  },
  {
    because: "entities are facts as stored and know the vocabulary only",
    from: /^schema\/src\/entities\//,
    only: /^schema\/src\/(vocabulary|entities)\/|^npm:(typeorm|type-graphql)$/,
  },
  {
    because: "how an answer becomes a table is plain TypeScript over graphql-js that a browser can load",
    from: /^schema\/src\/tables\//,
    only: /^schema\/src\/tables\/|^npm:graphql$/,
  },
  {
    because: "the schema is true for everyone and knows none of its users",
    from: /^schema\//,
    never: /^(server|client|test|scripts)\//,
  },
  {
    because: "the engine is pure arithmetic over the vocabulary",
    from: /^server\/src\/engine\//,
    only: /^server\/src\/engine\/|^schema\/src\/vocabulary\//,
  },
  {
    because: "the engine is used through its one door",
    from: /^server\/src\/(?!engine\/)/,
    never: /^server\/src\/engine\//,
    except: /^server\/src\/engine\/index\.ts$/,
  },
  {
    because: "a feature uses another's service, never its repository",
    from: /^server\/src\//,
    never: /\.repository\.ts$/,
    except: "same folder",
  },
  {
    because: "the server reads the schema through its three doors",
    from: /^server\//,
    never: /^schema\/src\//,
    except: /^schema\/src\/((vocabulary|tables)\/)?index\.ts$/,
  },
  {
    because: "charts draw what they are given; fetching is the page's work",
    from: /^client\/src\/charts\//,
    never: /^npm:@apollo\/|^client\/src\/(pages|apollo|app|generated)\//,
  },
  {
    because: "the client shares words with the server, never classes with decorators",
    from: /^client\//,
    never: /^(schema|server)\/|^npm:(typeorm|type-graphql|reflect-metadata)/,
    // a gallery may show the shipped figures
    except: /^schema\/src\/(vocabulary|tables)\/index\.ts$|^schema\/data\/\w+\.csv$/,
  },
  {
    because: "the server knows the client by what its build leaves behind",
    from: /^server\//,
    never: /^client\//,
  },
  {
    because: "what is shipped does not depend on its tests",
    from: /^(schema|server|client|scripts)\//,
    never: /^test\/|\.test\.tsx?$|\/testing\//,
  },
];
