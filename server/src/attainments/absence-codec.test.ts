import { AbsenceReason, AttainmentField } from "@doichieu/schema/vocabulary";
import fc from "fast-check";
import { expect, it } from "vitest";
import { decodeAbsences, encodeAbsences } from "./absence-codec.ts";

const absence = fc.record({
  field: fc.constantFrom(...Object.values(AttainmentField)),
  reason: fc.constantFrom(...Object.values(AbsenceReason)),
  detail: fc.option(fc.tuple(fc.nat(99), fc.nat(99)).map(([some, all]) => `${some} of ${all}`)),
});

it("gives back the absences that went in", () => {
  fc.assert(
    fc.property(fc.array(absence), (before) => {
      expect(decodeAbsences(encodeAbsences(before))).toEqual(before);
    }),
    { seed: 2013 },
  );
});
