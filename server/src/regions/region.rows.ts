import { Region } from "@doichieu/schema";
import { rowsOf } from "../database/entity-rows.ts";

export const regionRows = rowsOf(Region);
