import { Indicator, Sector, Source } from "@doichieu/schema";
import { FieldResolver, ID, Resolver, Root } from "type-graphql";
import { versionOf } from "../recording/row-version.ts";

const description =
  "Names its words as they are: saving takes it as expectedVersion, so that two writers do not overwrite each other unseen. The same words have the same version.";

@Resolver(() => Source)
export class SourceVersionResolver {
  @FieldResolver(() => ID, { description })
  version(@Root() source: Source): string {
    return versionOf("sources", source);
  }
}

@Resolver(() => Indicator)
export class IndicatorVersionResolver {
  @FieldResolver(() => ID, { description })
  version(@Root() indicator: Indicator): string {
    return versionOf("indicators", indicator);
  }
}

@Resolver(() => Sector)
export class SectorVersionResolver {
  @FieldResolver(() => ID, { description })
  version(@Root() sector: Sector): string {
    return versionOf("sectors", sector);
  }
}
