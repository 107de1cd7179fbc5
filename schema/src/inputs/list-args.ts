import { ArgsType, Field, Int } from "type-graphql";
import { IsoDate } from "../scalars/iso-date.ts";
import { searchIn } from "./filters.ts";
import { ActualOrder, AttainmentOrder, TargetOrder } from "./orders.ts";
import { ActualFilter, AttainmentFilter, TargetFilter } from "./subject-filters.ts";

/** Most rows of one page; more is refused with PAGE_TOO_LARGE. */
export const LARGEST_PAGE = 200;

@ArgsType()
export class PageArgs {
  @Field(() => Int, { defaultValue: 50, description: `Rows to return, 0 to ${LARGEST_PAGE}.` })
  first: number;

  @Field(() => String, {
    nullable: true,
    description: "Cursor of the row to go on after; it holds only under the order it was given for.",
  })
  after?: string | null;
}

@ArgsType()
export class SourceListArgs extends PageArgs {
  @Field(() => String, {
    nullable: true,
    description: searchIn(
      "its publisher, title, id or address, or the names, aliases or codes of its province",
    ),
  })
  search?: string | null;
}

@ArgsType()
export class AttainmentPageArgs extends PageArgs {
  @Field(() => AttainmentFilter, { nullable: true, description: "Of which attainments." })
  filter?: AttainmentFilter | null;
}

@ArgsType()
export class AttainmentListArgs extends PageArgs {
  @Field(() => AttainmentFilter, { nullable: true, description: "Which attainments to list." })
  filter?: AttainmentFilter | null;

  @Field(() => [AttainmentOrder], {
    defaultValue: ["YEAR_DESC", "PROVINCE_ASC", "SECTOR_ASC"],
    description: "Order of the list, the first key first.",
  })
  orderBy: AttainmentOrder[];
}

@ArgsType()
export class ChangedAttainmentArgs extends PageArgs {
  @Field(() => IsoDate, {
    description: "The earlier day: everything published by it was known, nothing later (M14).",
  })
  since: string;

  @Field(() => IsoDate, {
    nullable: true,
    description: "The later day; left out: everything known, as it stands today.",
  })
  until?: string | null;

  @Field(() => AttainmentFilter, {
    nullable: true,
    description:
      "Which comparisons; one is kept where it meets all conditions on either of the two days: verdict MET keeps what was met and what is. asOf has no place here: CONFLICTING_DATES.",
  })
  filter?: AttainmentFilter | null;
}

@ArgsType()
export class TargetListArgs extends PageArgs {
  @Field(() => TargetFilter, { nullable: true, description: "Which targets to list." })
  filter?: TargetFilter | null;

  @Field(() => [TargetOrder], {
    defaultValue: ["YEAR_DESC", "PROVINCE_ASC", "INDICATOR_ASC"],
    description: "Order of the list, the first key first.",
  })
  orderBy: TargetOrder[];
}

@ArgsType()
export class ActualListArgs extends PageArgs {
  @Field(() => ActualFilter, { nullable: true, description: "Which actuals to list." })
  filter?: ActualFilter | null;

  @Field(() => [ActualOrder], {
    defaultValue: ["YEAR_DESC", "PROVINCE_ASC", "INDICATOR_ASC"],
    description: "Order of the list, the first key first.",
  })
  orderBy: ActualOrder[];
}
