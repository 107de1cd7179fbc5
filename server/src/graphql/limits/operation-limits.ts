import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  getOperationAST,
  getVariableValues,
  Kind,
  type OperationDefinitionNode,
  type TypeNode,
} from "graphql";
import { overLimit } from "./over-limit.ts";
import { answerSize } from "./query-cost.ts";
import type { QueryLimits } from "./query-limits.ts";

export interface AskedOperation {
  schema: GraphQLSchema;
  document: DocumentNode;
  operationName?: string;
  variables?: Record<string, unknown>;
}

/** How much of what is wrong with a variable is said: it would print the whole of it, once for each mistake. */
const LONGEST_MESSAGE = 500;

const badInput = ({ message, nodes }: GraphQLError) =>
  new GraphQLError(message.slice(0, LONGEST_MESSAGE), {
    nodes,
    extensions: { code: "BAD_USER_INPUT", http: { status: 400 } },
  });

/** The longest list, or the most fields of an object, in a JSON value, which may be as deep as it likes. */
function widest(value: unknown): number {
  let most = 0;
  const open = [value];
  while (open.length > 0) {
    const each = open.pop();
    if (typeof each !== "object" || each === null) continue;
    const inner = Object.values(each);
    most = Math.max(most, inner.length);
    for (const one of inner) open.push(one);
  }
  return most;
}

/** The operation's own variables, as it takes them. They are measured before they are read: each mistake is told of. */
function checkedVariables(
  { schema, variables = {} }: AskedOperation,
  operation: OperationDefinitionNode,
  most: number,
): Readonly<Record<string, unknown>> {
  const found = widest(variables);
  if (found > most) throw overLimit({ limit: "listLength", most, found });
  const definitions = operation.variableDefinitions ?? [];
  const { coerced = {}, errors } = getVariableValues(schema, definitions, variables, { maxErrors: 1 });
  if (errors?.[0]) throw badInput(errors[0]);
  return coerced;
}

function checkAnswer(asked: AskedOperation, limits: QueryLimits): void {
  const { cost, values } = answerSize(asked.schema, asked);
  // more selections than are counted: what is not counted is not free
  if (cost === null || cost > limits.cost) throw overLimit({ limit: "cost", most: limits.cost, found: cost });
  if (values === null || values > limits.values) {
    throw overLimit({ limit: "values", most: limits.values, found: values });
  }
}

/** Types whose values are words: what they say makes no answer larger, only how many they are. */
const WORDS = new Set(["Date", "Decimal", "ID", "String"]);

function withoutWords(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutWords);
  return typeof value === "string" ? "" : value;
}

function namedTypeOf(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : namedTypeOf(type.type);
}

/** What the size of an operation's answer follows from, beside its text. */
function sizeKey(
  { name, variableDefinitions = [] }: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): string {
  const values = variableDefinitions.map(({ variable, type }) => {
    const value = variables[variable.name.value];
    // one that is left out is not null: its argument has a default
    if (value === undefined) return [];
    return [WORDS.has(namedTypeOf(type)) ? withoutWords(value) : value];
  });
  return JSON.stringify([name?.value, values]);
}

interface Within {
  limits: QueryLimits;
  /** by what their sizes follow from */
  questions: Set<string>;
}

/** What was found within the limits: documents that have been read stay the same objects, and pages ask the same again. */
const known = new WeakMap<DocumentNode, Within>();
const MOST_KNOWN = 100;

function withinOf(document: DocumentNode, limits: QueryLimits): Set<string> {
  const within = known.get(document);
  if (within?.limits === limits && within.questions.size < MOST_KNOWN) return within.questions;
  const questions = new Set<string>();
  known.set(document, { limits, questions });
  return questions;
}

/** Refuses an operation that is over a limit by its variables or by what its answer could hold. */
export function checkOperation(asked: AskedOperation, limits: QueryLimits): void {
  const operation = getOperationAST(asked.document, asked.operationName);
  // which one is meant is refused where operations are run
  if (!operation) return;
  const variables = checkedVariables(asked, operation, limits.listLength);
  const within = withinOf(asked.document, limits);
  const question = sizeKey(operation, variables);
  if (within.has(question)) return;
  try {
    checkAnswer(asked, limits);
  } catch (error) {
    // an argument that may not be null, given by a variable that may
    throw error instanceof GraphQLError && error.extensions.code === undefined ? badInput(error) : error;
  }
  within.add(question);
}
