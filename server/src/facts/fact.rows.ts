import { Actual, Target } from "@doichieu/schema";
import { rowsOf } from "../database/entity-rows.ts";

export const targetRows = rowsOf(Target);
export const actualRows = rowsOf(Actual);
