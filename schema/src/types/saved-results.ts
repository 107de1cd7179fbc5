import { Field, ObjectType } from "type-graphql";
import { Indicator } from "../entities/indicator.ts";
import { Sector } from "../entities/sector.ts";
import { Source } from "../entities/source.ts";
import { resultOf, Stated } from "./write-results.ts";

@ObjectType({ simpleResolvers: true, description: "The source is saved." })
export class SourceSaved extends Stated {
  @Field(() => Source, { description: "The source as it is now, with its new version." })
  source: Source;
}

@ObjectType({ simpleResolvers: true, description: "The indicator is saved." })
export class IndicatorSaved extends Stated {
  @Field(() => Indicator, { description: "The indicator as it is now, with its new version." })
  indicator: Indicator;
}

@ObjectType({ simpleResolvers: true, description: "The sector is saved." })
export class SectorSaved extends Stated {
  @Field(() => Sector, { description: "The sector as it is now, with its new version." })
  sector: Sector;
}

export const SaveSourceResult = resultOf("SaveSourceResult", SourceSaved, "A saved source");
export const SaveIndicatorResult = resultOf("SaveIndicatorResult", IndicatorSaved, "A saved indicator");
export const SaveSectorResult = resultOf("SaveSectorResult", SectorSaved, "A saved sector");
