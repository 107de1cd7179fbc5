import { Year } from "@doichieu/schema";
import { rowsOf } from "../database/entity-rows.ts";
import { entityLoader } from "../operation/loader.ts";

export const yearRows = rowsOf(Year);

export const loadYear = entityLoader(yearRows, "value");
