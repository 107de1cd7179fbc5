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

export interface AskedQuery {
  document: DocumentNode;
  operationName?: string | null;
  variables?: Readonly<Record<string, unknown>> | null;
}

type Data = Record<string, unknown>;

/** What a query was compiled to; null: it cannot be. */
type Compiled = (Pick<CompiledQuery, "query"> & Pick<GivenDocument, "given">) | null;

/** A query that was asked once, and compiled when it was asked again. */
type Known = "ONCE" | { compiled: Compiled };

interface Document {
  serial: number;
  deciding: readonly string[];
  isOfSchema: boolean;
}

/** Each holds some tens of kilobytes; the client's own operations are fewer. */
const MOST_COMPILED = 300;

endAtFirstError();

function asksAboutSchema(document: DocumentNode): boolean {
  let isAsked = false;
  visit(document, {
    Field({ name }) {
      isAsked ||= name.value === "__schema" || name.value === "__type";
    },
  });
  return isAsked;
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
    most = MOST_COMPILED,
  ) {
    this.known = new LRUCache({ max: most });
  }

  /** The data of a valid query that is answered whole; null where graphql-js has to answer: also what is asked for the first time. */
  async answer(asked: AskedQuery, operation: Operation): Promise<Data | null> {
    const definition = getOperationAST(asked.document, asked.operationName);
    if (definition?.operation !== OperationTypeNode.QUERY) return null;
    const variables = this.variablesOf(definition, asked);
    const compiled = variables ? this.compiledFor(asked, variables) : null;
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

  private compiledFor(asked: AskedQuery, variables: Data): Compiled {
    const { serial, deciding, isOfSchema } = this.documentOf(asked.document);
    if (isOfSchema) return null;
    const decisions = deciding.map((name) => variables[name] === true);
    const key = JSON.stringify([serial, asked.operationName, decisions]);
    const known = this.known.get(key);
    if (known && known !== "ONCE") return known.compiled;
    // many are asked once only, and compiling costs more than answering
    const compiled = known ? this.compile(asked, variables) : null;
    this.known.set(key, known ? { compiled } : "ONCE");
    return compiled;
  }

  private documentOf(document: DocumentNode): Document {
    const known = this.documents.get(document);
    if (known) return known;
    this.documentCount += 1;
    const read = {
      serial: this.documentCount,
      deciding: decidingVariables(document),
      isOfSchema: asksAboutSchema(document),
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
