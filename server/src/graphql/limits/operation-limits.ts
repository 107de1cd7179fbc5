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
import { pageVariables } from "./page-variables.ts";
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

/** Types of whose values an answer's size follows only from how many there are; from a number where it is a page's length. */
const SIMPLE = new Set(["Date", "Decimal", "Float", "ID", "Int", "String"]);

/** The same for all values that are as many. */
function numberOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(numberOf);
  return value === null ? null : 0;
}

function namedTypeOf(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : namedTypeOf(type.type);
}

/** What the size of an operation's answer follows from, beside its text. */
function sizeKey(
  { name, variableDefinitions = [] }: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
  pages: ReadonlySet<string>,
): string {
  const values = variableDefinitions.map(({ variable, type }) => {
    const { value: called } = variable.name;
    const value = variables[called];
    // one that is left out is not null: its argument has a default
    if (value === undefined) return [];
    return [SIMPLE.has(namedTypeOf(type)) && !pages.has(called) ? numberOf(value) : value];
  });
  return JSON.stringify([name?.value, values]);
}

interface Within {
  limits: QueryLimits;
  /** variables that say how long a page may get */
  pages: ReadonlySet<string>;
  /** by what their sizes follow from */
  questions: Set<string>;
}

/** What was found within the limits: documents that have been read stay the same objects, and pages ask the same again. */
const known = new WeakMap<DocumentNode, Within>();
const MOST_KNOWN = 100;

function withinOf(document: DocumentNode, limits: QueryLimits): Within {
  const within = known.get(document);
  if (within?.limits === limits && within.questions.size < MOST_KNOWN) return within;
  const fresh = { limits, pages: within?.pages ?? pageVariables(document), questions: new Set<string>() };
  known.set(document, fresh);
  return fresh;
}

/** Refuses an operation that is over a limit by its variables or by what its answer could hold. */
export function checkOperation(asked: AskedOperation, limits: QueryLimits): void {
  const operation = getOperationAST(asked.document, asked.operationName);
  // which one is meant is refused where operations are run
  if (!operation) return;
  const variables = checkedVariables(asked, operation, limits.listLength);
  const { pages, questions } = withinOf(asked.document, limits);
  const question = sizeKey(operation, variables, pages);
  if (questions.has(question)) return;
  try {
    checkAnswer(asked, limits);
  } catch (error) {
    // an argument that may not be null, given by a variable that may
    throw error instanceof GraphQLError && error.extensions.code === undefined ? badInput(error) : error;
  }
  questions.add(question);
}
