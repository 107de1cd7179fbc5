import { entityLoader } from "../operation/loader.ts";
import { regionRows } from "./region.rows.ts";

export const loadRegion = entityLoader(regionRows);
