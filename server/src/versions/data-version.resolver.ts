import { DataVersion } from "@doichieu/schema";
import sql from "sql-template-tag";
import { Ctx, Query, Resolver } from "type-graphql";
import { Operation } from "../operation/operation.ts";

@Resolver(() => DataVersion)
export class DataVersionResolver {
  @Query(() => DataVersion, { description: "The state of the data that this answer speaks of." })
  async dataVersion(@Ctx() operation: Operation): Promise<DataVersion> {
    const [row] = await operation.read<{ number: number; changed_at: string; generated: string | null }>(
      sql`SELECT v.number, v.changed_at, v.generated FROM data_version v`,
    );
    if (!row) throw new Error("the database has no data version");
    return { number: row.number, changedAt: row.changed_at, generated: row.generated !== null };
  }
}
