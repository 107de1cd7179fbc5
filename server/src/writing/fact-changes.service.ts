import {
  ActualRecorded,
  ActualWithdrawn,
  type Fact,
  TargetRecorded,
  TargetWithdrawn,
} from "@doichieu/schema";
import type { Action } from "../access/permissions.ts";
import type { Operation } from "../operation/operation.ts";
import { actualEdits, type FactEdits, targetEdits } from "../recording/edit-fact.service.ts";
import { change, type Made, type Refused, resultFrom, type Wanted } from "./change.service.ts";
import { factConflict } from "./refusals.ts";

interface About {
  province: string;
}

/** The province is the second part of a fact's id; an id that has none is nobody's. */
const provincesOfId = (id: string) => id.split(".").slice(1, 2);

/** What the mutations of one kind of fact do; `verb` and the kind make the name of the action. */
class FactChanges<Input extends About, T extends Fact, Recorded extends object, Withdrawn extends object> {
  constructor(
    private readonly noun: "Target" | "Actual",
    private readonly edits: FactEdits<Input, T>,
    private readonly recorded: (made: Made<T>) => Recorded,
    private readonly withdrawn: (made: Made<T>) => Withdrawn,
  ) {}

  async record(operation: Operation, input: Input): Promise<Recorded | Refused> {
    const made = await this.change(operation, "record", [input.province], (transaction) =>
      this.edits.record(transaction, input),
    );
    return resultFrom(made, this.recorded);
  }

  async revise(operation: Operation, input: Input, expectedRevision: number): Promise<Recorded | Refused> {
    const made = await this.change(operation, "revise", [input.province], (transaction) =>
      this.edits.revise(transaction, input, expectedRevision),
    );
    return resultFrom(made, this.recorded);
  }

  async withdraw(operation: Operation, id: string): Promise<Withdrawn | Refused> {
    const made = await this.change(operation, "withdraw", provincesOfId(id), (transaction) =>
      this.edits.withdraw(transaction, id),
    );
    return resultFrom(made, this.withdrawn);
  }

  private change(
    operation: Operation,
    verb: "record" | "revise" | "withdraw",
    provinces: readonly string[],
    edit: Wanted<T>["edit"],
  ): Promise<Made<T> | Refused> {
    const action: Action = `${verb}${this.noun}`;
    return change<T>(operation, { action, provinces, edit, idOf: ({ id }) => id, conflict: factConflict });
  }
}

export const targetChanges = new FactChanges(
  "Target",
  targetEdits,
  ({ after: target, ...made }) => Object.assign(new TargetRecorded(), made, { target }),
  ({ after: target, ...made }) => Object.assign(new TargetWithdrawn(), made, { target }),
);

export const actualChanges = new FactChanges(
  "Actual",
  actualEdits,
  ({ after: actual, ...made }) => Object.assign(new ActualRecorded(), made, { actual }),
  ({ after: actual, ...made }) => Object.assign(new ActualWithdrawn(), made, { actual }),
);
