import { COLUMN } from "../../../src/renderers/paper/columns";
import { generated, planned, SMALL } from "../support";

/** The grade that 计分底稿 shows, and its formula. */
function grade(indicators: typeof SMALL.indicators) {
  const { cells } = generated(planned([{ ...SMALL, indicators }]).plan, "计分底稿");
  const label = cells.find(({ value, column }) => value === "等级" && column === COLUMN.serial)!;
  const cell = cells.find(({ row, column }) => row === label.row && column === COLUMN.standing)!;
  return { value: cell.value, formula: cell.formula };
}

test("the grade follows the total", () => {
  expect(grade(SMALL.indicators).formula).toMatch(
    /^IF\(ISNUMBER\(M\d+\),IF\(COUNTIF\(M\d+:M\d+,"待定"\)>0,"待定",IF\(.*"优"/,
  );
});

test("a total that lacks the points of an indicator has no grade", () => {
  const [first, ...others] = SMALL.indicators;
  const { value, formula } = grade([{ ...first!, weight: null, score: null }, ...others]);
  expect(value).toBe("待定");
  expect(formula).not.toContain("优");
});
