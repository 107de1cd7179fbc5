import { Field, ObjectType } from "type-graphql";
import { Ambition } from "../vocabulary/ambition.ts";
import { Verdict } from "../vocabulary/verdict.ts";
import { Amount } from "./amount.ts";
import { Attainment } from "./attainment.ts";

/** `province`, `indicator`, `year`, `gap` and `lastGap` are resolved by the server's growth feature. */
@ObjectType({
  simpleResolvers: true,
  description:
    "Growth asked for beside growth achieved, this year and the year before (M6, M8): one attainment whose target is known as growth, stated or derived.",
})
export class GrowthComparison {
  constructor(attainment: Attainment) {
    this.attainment = attainment;
  }

  @Field(() => Attainment, {
    description: "The attainment it is about; its absences say why growths are null.",
  })
  attainment: Attainment;

  @Field(() => Amount, {
    description: "Growth asked for on the year before, per cent, stated or derived (D5).",
  })
  get targetGrowth(): Amount {
    const { targetGrowth, id } = this.attainment;
    if (!targetGrowth) throw new TypeError(`${id} asks for no growth`);
    return targetGrowth;
  }

  @Field(() => Amount, {
    nullable: true,
    description:
      "Growth achieved on the year before, per cent, stated or derived (D3). Null where unknown; see the attainment's absences (ACTUAL_GROWTH).",
  })
  get achievedGrowth(): Amount | null {
    return this.attainment.actualGrowth;
  }

  @Field(() => Amount, {
    nullable: true,
    description:
      "Growth achieved the year before, per cent. Null where unknown; see the attainment's absences (LAST_ACTUAL_GROWTH).",
  })
  get lastAchievedGrowth(): Amount | null {
    return this.attainment.lastActualGrowth;
  }

  @Field(() => Verdict, {
    description: "The attainment's verdict, in the measure its target was set in (M3).",
  })
  get verdict(): Verdict {
    return this.attainment.verdict;
  }

  @Field(() => Ambition, { description: "How much the target asks for against the record (M8)." })
  get ambition(): Ambition {
    return this.attainment.ambition;
  }
}
