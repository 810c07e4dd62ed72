import fc from "fast-check";
import {
  cell,
  either,
  formula,
  is,
  least,
  minus,
  orElse,
  over,
  percentOf,
  rounded,
  sharedFormula,
  sumOf,
  text,
  times,
} from "../../../src/figures/term";

const [TARGET, ACTUAL, WEIGHT] = [cell("target"), cell("actual"), cell("weight")];
const SHARED = [
  rounded(least(WEIGHT, over(times(WEIGHT, ACTUAL), TARGET)), 2),
  orElse(either(is(minus(TARGET, ACTUAL), ">=", 0), percentOf(WEIGHT, ACTUAL), text('待"定"')), sumOf("target")),
  minus(WEIGHT, minus(TARGET, ACTUAL)),
  text("没有单元格"),
  either(is(ACTUAL, "=", text("符号\ue000和\ue001")), TARGET, text("\ue001")),
];

test("a shared term gives what its formula is, whatever stands in for its cells", () => {
  const given = fc.oneof(fc.constantFrom("A1", "$B$2", "'表''一'!$C$3", "'\ue000'!$D$4"), fc.integer().map(String));
  fc.assert(
    fc.property(fc.constantFrom(...SHARED), given, given, given, (term, target, actual, weight) => {
      const cells = (role: string) => ({ target, actual, weight })[role]!;
      expect(sharedFormula(term, cells)).toBe(formula(term, cells));
    }),
  );
});
