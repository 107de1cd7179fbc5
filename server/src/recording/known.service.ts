import type { Reader } from "../database/write-gate.ts";
import { readIndicators } from "../indicators/indicator.service.ts";
import { readProvinces } from "../provinces/province.service.ts";
import { readSources } from "../sources/source.service.ts";
import type { Known } from "./validate-fact.ts";

export async function readKnown(reader: Reader): Promise<Known> {
  return {
    provinces: await readProvinces(reader),
    indicators: await readIndicators(reader),
    sources: await readSources(reader),
  };
}
