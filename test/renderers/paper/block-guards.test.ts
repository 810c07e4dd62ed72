import { COLUMN } from "../../../src/renderers/paper/columns";
import { generated, planned, SMALL } from "../support";

/** The formulas of 计分底稿: the score of the execution rate, and the helper cell beside the block's heading. */
function formulas(weight: number | null) {
  const { cells } = generated(planned([{ ...SMALL, funds: [{ ...SMALL.funds![0]!, weight }] }]).plan, "计分底稿");
  const at = (row: number, column: number) => cells.find((cell) => cell.row === row && cell.column === column)?.formula;
  return { score: at(4, COLUMN.computed), helper: at(3, COLUMN.spare) };
}

test("a weight that follows from the others' sum is guarded by that sum", () => {
  const { score, helper } = formulas(null);
  expect(helper).toMatch(/^IFERROR\(IF\(AND\(ROUND\(SUM\(I6:I7\),12\)=90,.*\),1,0\),0\)$/);
  expect(score).toContain("Q4=1");
});

test("a weight that the form states needs no guard", () => {
  const { score, helper } = formulas(10);
  expect(helper).toBeUndefined();
  expect(score).not.toContain("Q4=1");
});
