import fc from "fast-check";
import { cell, either, is, isNear, isNumber, sumOf, text, times } from "../../../src/figures/term";
import { shape } from "../../../src/renderers/sheets/shape";
import { longText, written } from "../../../src/renderers/sheets/terms";

const terms = {
  lost: (full: string, got: string) => either(isNumber(cell(full)), times(cell(full), cell(got)), text("")),
  twice: (one: string) => is(cell(one), "=", cell(one)),
  told: (cells: string, then: string, words: string) =>
    either(isNear(sumOf(cells), cell(then)), cell(words), text("变")),
};

test("a formula of a shape is what its term with these references prints, however often it is asked for", () => {
  const [lost, twice, told] = [shape(terms.lost), shape(terms.twice), shape(terms.told)];
  const references = fc.constantFrom("A1", "$B$2", "'表''一'!$C$3", "'\ue000'!$D$4");
  fc.assert(
    fc.property(references, references, fc.integer({ min: 1, max: 999 }), fc.string(), (one, other, number, words) => {
      expect(lost(one, other)).toBe(written(terms.lost(one, other)));
      expect(twice(one)).toBe(written(terms.twice(one)));
      const said = written(longText(words));
      expect(told(one, String(number), said)).toBe(
        written(either(isNear(sumOf(one), number), longText(words), text("变"))),
      );
    }),
  );
});
