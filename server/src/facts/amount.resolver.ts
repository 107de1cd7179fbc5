import { Amount, Fact } from "@doichieu/schema";
import { amountText, Locale } from "@doichieu/schema/vocabulary";
import { Arg, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { required } from "../operation/loader.ts";
import { Operation } from "../operation/operation.ts";
import { loadFact } from "./fact.loader.ts";

@Resolver(() => Amount)
export class AmountResolver {
  @FieldResolver(() => String, {
    description: 'As a report would print it: "trên 250 tỷ đồng", "≈ VND 3,941 billion".',
  })
  text(
    @Root() amount: Amount,
    @Arg("locale", () => Locale, { defaultValue: Locale.VI, description: "Language of words and numbers." })
    locale: Locale,
  ): string {
    return amountText(amount, locale);
  }

  @FieldResolver(() => [Fact], { description: "The stated figures it rests on, in the order of the rule." })
  inputs(@Root() amount: Amount, @Ctx() operation: Operation): Promise<Fact[]> {
    return Promise.all(amount.inputIds.map((id) => required(loadFact(operation, id), "fact", id)));
  }
}
