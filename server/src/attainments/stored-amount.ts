import { Amount } from "@doichieu/schema";
import type { AmountData } from "@doichieu/schema/vocabulary";
import { decodeAmount, type RowOf, valueIn } from "./amount-codec.ts";

// resolvers get a copy of a root that is no instance of its GraphQL type, and a copy would be decoded for
const Base = Amount as unknown as new () => object;

/** An amount as it is stored, decoded when somebody asks for more than its value: most lists show nothing else. */
export class StoredAmount extends Base implements AmountData {
  private decoded: AmountData | null = null;
  private first: number | null | undefined;

  constructor(
    private readonly text: string,
    private readonly of: RowOf,
  ) {
    super();
  }

  private get all(): AmountData {
    this.decoded ??= decodeAmount(this.text, this.of) as AmountData;
    return this.decoded;
  }

  get value(): number | null {
    if (this.first === undefined) this.first = valueIn(this.text);
    return this.first;
  }
  get low() {
    return this.all.low;
  }
  get high() {
    return this.all.high;
  }
  get lowOpen() {
    return this.all.lowOpen;
  }
  get highOpen() {
    return this.all.highOpen;
  }
  get bound() {
    return this.all.bound;
  }
  get unit() {
    return this.all.unit;
  }
  get decimals() {
    return this.all.decimals;
  }
  get status() {
    return this.all.status;
  }
  get origin() {
    return this.all.origin;
  }
  get rule() {
    return this.all.rule;
  }
  get approximate() {
    return this.all.approximate;
  }
  get inputIds() {
    return this.all.inputIds;
  }
}
