import {
  type DocumentNode,
  type GraphQLSchema,
  getOperationAST,
  getVariableValues,
  type OperationDefinitionNode,
  OperationTypeNode,
  visit,
} from "graphql";
import { type CompiledQuery, compileQuery, isCompiledQuery } from "graphql-jit";
import { LRUCache } from "lru-cache";
import type { Operation } from "../../operation/operation.ts";
import { decidedDocument, decidingVariables } from "./decided-document.ts";
import { type GivenDocument, givenDocument } from "./given-values.ts";
import { endAtFirstError } from "./patient-runtime.ts";
import { writtenFields } from "./written-fields.ts";

export interface AskedQuery {
  document: DocumentNode;
  operationName?: string | null;
  variables?: Readonly<Record<string, unknown>> | null;
}

type Data = Record<string, unknown>;

/** What a query was compiled to; null: it cannot be. */
type Compiled = (Pick<CompiledQuery, "query"> & Pick<GivenDocument, "given">) | null;

/** A query that was asked before. */
interface Known {
  /** left out while it was asked once only: many are, and compiling costs more than answering */
  compiled?: Compiled;
  /** written out */
  fields: number;
}

interface Document {
  serial: number;
  deciding: readonly string[];
  isLeft: boolean;
}

/** Of one query: a field takes about 40 µs to compile, and nobody else is answered meanwhile. The client's own have up to 730. */
const MOST_FIELDS = 1500;
/** Of all queries: a field takes about a kilobyte. */
const ROOM_FIELDS = 30_000;

endAtFirstError();

/** What is asked about the schema; and a name under which an object written out in code has its prototype, not a value. */
const NOT_COMPILED = new Set(["__schema", "__type", "__proto__"]);

function isLeftToGraphql(document: DocumentNode): boolean {
  let isLeft = false;
  visit(document, {
    Field({ name, alias }) {
      isLeft ||= NOT_COMPILED.has(name.value) || NOT_COMPILED.has(alias?.value ?? "");
    },
  });
  return isLeft;
}

/**
 * Queries compiled to functions that answer them: several times faster than to read each again, for every value, from
 * its document. They answer whole or not at all: whatever goes wrong is left to graphql-js, so that errors are its own.
 */
export class CompiledQueries {
  private readonly documents = new WeakMap<DocumentNode, Document>();
  private documentCount = 0;
  private readonly known: LRUCache<string, Known>;

  constructor(
    private readonly schema: GraphQLSchema,
    roomFields = ROOM_FIELDS,
  ) {
    this.known = new LRUCache({ maxSize: roomFields, sizeCalculation: ({ fields }) => fields });
  }

  /** The data of a valid query that is answered whole; null where graphql-js has to answer: also what is asked for the first time. */
  async answer(asked: AskedQuery, operation: Operation): Promise<Data | null> {
    const definition = getOperationAST(asked.document, asked.operationName);
    if (definition?.operation !== OperationTypeNode.QUERY) return null;
    const variables = this.variablesOf(definition, asked);
    const compiled = variables ? this.compiledFor(asked, definition, variables) : null;
    const given = variables && compiled?.given(variables);
    if (!(compiled && given)) return null;
    try {
      const { data, errors } = await compiled.query(undefined, operation, given);
      return errors ? null : (data ?? null);
    } catch {
      // what it is, graphql-js finds and tells
      return null;
    }
  }

  /** As graphql-js takes them. */
  private variablesOf({ variableDefinitions = [] }: OperationDefinitionNode, { variables }: AskedQuery) {
    return getVariableValues(this.schema, variableDefinitions, variables ?? {}, { maxErrors: 1 }).coerced;
  }

  private compiledFor(asked: AskedQuery, definition: OperationDefinitionNode, variables: Data): Compiled {
    const { serial, deciding, isLeft } = this.documentOf(asked.document);
    if (isLeft) return null;
    const decisions = deciding.map((name) => variables[name] === true);
    const key = JSON.stringify([serial, asked.operationName, decisions]);
    let known = this.known.get(key);
    if (known?.compiled === undefined) {
      known = known ? this.compiledKnown(asked, definition, variables) : { fields: 1 };
      this.known.set(key, known);
    }
    return known.compiled ?? null;
  }

  private compiledKnown(asked: AskedQuery, definition: OperationDefinitionNode, variables: Data): Known {
    const fields = writtenFields(this.schema, asked.document, definition, MOST_FIELDS);
    if (fields === MOST_FIELDS) return { compiled: null, fields: 1 };
    return { compiled: this.compile(asked, variables), fields };
  }

  private documentOf(document: DocumentNode): Document {
    const known = this.documents.get(document);
    if (known) return known;
    this.documentCount += 1;
    const read = {
      serial: this.documentCount,
      deciding: decidingVariables(document),
      isLeft: isLeftToGraphql(document),
    };
    this.documents.set(document, read);
    return read;
  }

  private compile({ document, operationName }: AskedQuery, variables: Data): Compiled {
    const {
      schema,
      document: taking,
      given,
    } = givenDocument(this.schema, decidedDocument(document, variables));
    const compiled = compileQuery(schema, taking, operationName ?? undefined, {
      disablingCapturingStackErrors: true,
    });
    return isCompiledQuery(compiled) ? { query: compiled.query, given } : null;
  }
}
