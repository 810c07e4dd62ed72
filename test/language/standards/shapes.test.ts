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
  ["两项任选一项计分", false],
  ["两项择一计分", false],
  ["三项中任选一项计分，其余不计分", true],
  ["考核项目实际完成情况", false],
  ["100%得10分，每档递减2分", true],
])("%s can't be read; it says how points go: %s", (text, isRule) => {
  expect(standardOf(foldStandard(text))).toEqual({ kind: "unreadable", isRule });
});
