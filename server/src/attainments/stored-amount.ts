import { Amount } from "@doichieu/schema";
import type { AmountData } from "@doichieu/schema/vocabulary";
import { inputIdsIn, type RowOf, saidIn, valueIn } from "./amount-codec.ts";

// resolvers get a copy of a root that is no instance of its GraphQL type, and a copy would be decoded for
const Base = Amount as unknown as new () => object;

/** An amount as it is stored, decoded when somebody asks for more than its value: most lists show nothing else. */
export class StoredAmount extends Base implements AmountData {
  private decoded: Omit<AmountData, "inputIds"> | null = null;
  private first: number | null | undefined;

  constructor(
    private readonly text: string,
    /** without whose row it is, it does not tell what it rests on */
    private readonly of: Partial<RowOf>,
  ) {
    super();
  }

  private get all(): Omit<AmountData, "inputIds"> {
    this.decoded ??= saidIn(this.text);
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
    const { provinceId, indicatorCode } = this.of;
    if (provinceId === undefined || indicatorCode === undefined)
      throw new Error("inputs of an amount were asked for, but not read: attainment.reading.ts says what is");
    return inputIdsIn(this.text, { provinceId, indicatorCode });
  }
}
