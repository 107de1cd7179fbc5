import { parseArgs } from "node:util";
import { sampleSizes } from "../../server/src/sample/sample.ts";
import type { Dialect } from "./questions/question.ts";

/** What a run of the bench is to measure. */
export interface Command {
  size: string;
  databases: readonly Dialect[];
  /** names of questions; null: all */
  only: readonly string[] | null;
  rounds: number;
  /** how long each question is asked in each round, once by one connection and once by many */
  milliseconds: number;
  /** load the set anew, even where an equal build's is there */
  fresh: boolean;
  /** on PostgreSQL, PostGraphile beside the product */
  withPeer: boolean;
  /** write the result where it can be committed */
  keep: boolean;
}

const USAGE =
  "usage: npm run bench -- [--size S|M|L] [--database sqlite|postgres] [--only Q1,Q2] [--rounds 5] [--milliseconds 500] [--fresh] [--keep] [--no-postgraphile]";

const DIALECTS: readonly Dialect[] = ["sqlite", "postgres"];

function counted(text: string): number {
  const number = Number(text);
  if (Number.isInteger(number) && number > 0) return number;
  throw new TypeError(`"${text}" is no number from 1`);
}

function databasesOf(name: string | undefined): readonly Dialect[] {
  if (name === undefined) return DIALECTS;
  const dialect = DIALECTS.find((each) => each === name);
  if (dialect) return [dialect];
  throw new TypeError(`"${name}" is no database`);
}

/** @param names of the questions there are */
export function commandOf(args: readonly string[], names: readonly string[]): Command {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        size: { type: "string", default: "S" },
        database: { type: "string" },
        only: { type: "string" },
        rounds: { type: "string", default: "5" },
        milliseconds: { type: "string", default: "500" },
        fresh: { type: "boolean", default: false },
        keep: { type: "boolean", default: false },
        "no-postgraphile": { type: "boolean", default: false },
      },
    });
    if (!Object.hasOwn(sampleSizes, values.size)) throw new TypeError(`"${values.size}" is no size`);
    const only = values.only?.split(",") ?? null;
    const unknown = only?.find((name) => !names.includes(name));
    if (unknown !== undefined) throw new TypeError(`"${unknown}" is none of ${names.join(", ")}`);
    return {
      size: values.size,
      databases: databasesOf(values.database),
      only,
      rounds: counted(values.rounds),
      milliseconds: counted(values.milliseconds),
      fresh: values.fresh,
      keep: values.keep,
      withPeer: !values["no-postgraphile"],
    };
  } catch (error) {
    throw new Error(`${(error as Error).message}\n${USAGE}`);
  }
}
