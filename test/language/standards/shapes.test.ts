import { foldStandard } from "../../../src/language/standards/clauses";
import { SHAPES, standardOf } from "../../../src/language/standards/shapes";
import { statementsOf } from "../../../src/language/standards/statements";

const stated = (text: string) => ({ text, statements: statementsOf(text) });

test.each(SHAPES.map((shape, place) => [shape.example, shape, place] as const))(
  "%s has its own shape, and none that is tried before",
  (example, { read }, place) => {
    const text = foldStandard(example);
    expect(SHAPES.findIndex((shape) => shape.read(stated(text)) !== null)).toBe(place);
    expect(standardOf(text)).toEqual(read(stated(text)));
  },
);

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

test.each([
  ["两项任选一项计分", false],
  ["两项择一计分", false],
  ["三项中任选一项计分，其余不计分", true],
  ["考核项目实际完成情况", false],
  ["100%得10分，每档递减2分", true],
])("%s can't be read; it says how points go: %s", (text, isRule) => {
  expect(standardOf(foldStandard(text))).toEqual({ kind: "unreadable", isRule });
});
