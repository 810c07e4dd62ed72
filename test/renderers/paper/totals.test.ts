import { COLUMN } from "../../../src/renderers/paper/columns";
import { generated, planned, SMALL } from "../support";

/** What 计分底稿 shows in a column of the row so labelled, and its formula. */
function shown(label: string, at: number, indicators: typeof SMALL.indicators) {
  const { cells } = generated(planned([{ ...SMALL, indicators }]).plan, "计分底稿");
  const labelled = cells.find(({ value, column }) => value === label && column === COLUMN.serial)!;
  const cell = cells.find(({ row, column }) => row === labelled.row && column === at)!;
  return { value: cell.value, formula: cell.formula };
}

test("the grade follows the total", () => {
  expect(shown("等级", COLUMN.standing, SMALL.indicators).formula).toMatch(
    /^IF\(ISNUMBER\(M\d+\),IF\(COUNTIF\(M\d+:M\d+,"待定"\)>0,"待定",IF\(.*"优"/,
  );
});

test("a total that lacks the points of an indicator has no grade", () => {
  const [first, ...others] = SMALL.indicators;
  const { value, formula } = shown("等级", COLUMN.standing, [{ ...first!, weight: null, score: null }, ...others]);
  expect(value).toBe("待定");
  expect(formula).not.toContain("优");
});

test("nobody knows what was lost where a score stands without points", () => {
  const [first, ...others] = SMALL.indicators;
  expect(shown("合计", COLUMN.lost, SMALL.indicators).formula).toBeDefined();
  expect(shown("合计", COLUMN.lost, [{ ...first!, weight: null, score: 40 }, ...others])).toEqual({ value: null });
});
