import { foldStandard } from "../../../src/language/standards/clauses";
import { standardOf } from "../../../src/language/standards/shapes";

test.each([
  // Every sentence is a rule with points of its own.
  ["全申报1分，缺一项扣0.5分；规范1分，不规范扣0.5分", ["points-off", "word-bands"]],
  ["达标得5分，否则不得分；按时完成得5分，逾期不得分", ["all-or-nothing", "late"]],
  ["1.达标得5分，否则不得分；2.每少1个扣1分，满分5分", ["all-or-nothing", "points-off"]],
  // One that is not, or has no points of its own, leaves the whole to others.
  ["达标得5分，否则不得分；≥95%得满分，每低1个百分点扣1分", null],
  ["达标得5分，否则不得分；酌情给5分", null],
  ["制度健全，得2分；执行有效，得3分", null],
  ["达标得5分，否则不得分", null],
])("%s: %p", (text, kinds) => {
  const standard = standardOf(foldStandard(text));
  expect(standard.kind === "composite" ? standard.parts.map(({ kind }) => kind) : null).toEqual(kinds);
});
