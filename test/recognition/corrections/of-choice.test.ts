import {
  correctionsOfChoice,
  printedLayout,
  withoutCorrectionsOf,
  type Correction,
  type LayoutChoice,
  type PrintedHeading,
} from "../../../src/recognition";
import { parseA1Range } from "../../../src/workbook";
import { sheet, workbook } from "../../support/grid";

const heading = (column: number, text: string, group = ""): PrintedHeading => ({ column, group, heading: text });
const HEADINGS = [heading(0, "事项"), heading(1, "安排", "本年"), heading(2, "用掉", "本年"), heading(3, "")];
const CHOICE: LayoutChoice = {
  kind: "projects",
  headings: HEADINGS,
  recognised: { project: 0, annualBudget: 1 },
  columns: null,
  unit: null,
  total: null,
};
const column = (field: "annualBudget" | "executed" | null, text: string, group = "本年"): Correction => ({
  of: "column",
  kind: "projects",
  field,
  group,
  heading: text,
});

describe("a choice as corrections", () => {
  test.each<[string, Partial<LayoutChoice>, readonly Correction[] | null]>([
    ["nothing chosen", {}, []],
    ["as it was recognised", { columns: { project: 0, annualBudget: 1 } }, []],
    ["one more column", { columns: { project: 0, annualBudget: 1, executed: 2 } }, [column("executed", "用掉")]],
    ["another column", { columns: { project: 0, annualBudget: 2 } }, [column("annualBudget", "用掉")]],
    ["no such column", { columns: { project: 0 } }, [column(null, "安排")]],
    ["its column for another field", { columns: { project: 0, executed: 1 } }, [column("executed", "安排")]],
    ["a column without a heading", { columns: { project: 0, annualBudget: 3 } }, null],
    ["the total", { total: "全部加起来" }, [{ of: "total", kind: "projects", label: "全部加起来" }]],
    ["the unit", { unit: "元" }, [{ of: "unit", kind: "projects", unit: "元", group: "", heading: "" }]],
  ])("%s", (_, chosen, wanted) => {
    expect(correctionsOfChoice({ ...CHOICE, ...chosen })).toEqual(wanted);
  });
});

describe("what was set right before", () => {
  const unit: Correction = { of: "unit", kind: "projects", unit: "元", group: "", heading: "" };
  const elsewhere: Correction = { ...unit, kind: "funds" };
  const other = column("annualBudget", "别处的表头", "");
  const all = [column("annualBudget", "安排"), unit, elsewhere, other];

  test.each<[string, readonly Correction[] | null, readonly Correction[]]>([
    ["gives way to another column for its field", [column("annualBudget", "用掉")], [unit, elsewhere, other]],
    ["gives way to another field for its column", [column("executed", "安排")], [unit, elsewhere, other]],
    ["stays where another thing is set right", [column("executed", "用掉")], all],
    ["is taken back for this table alone", null, [elsewhere, other]],
  ])("%s", (_, by, wanted) => {
    expect(withoutCorrectionsOf(all, "projects", HEADINGS, by)).toEqual(wanted);
  });
});

describe("the printed layout", () => {
  const grid = [
    ["单位：元"],
    ["项目名称", "2024年", null, "2025年", null, "备注"],
    [null, "预算数", "执行数", "预算数（元）", "执行数", null],
    ["路灯维修费", 8, 7, 10, 9, null],
    ["合计", 8, 7, 10, 9, null],
    ["合计", 8, 7, 10, 9, null],
  ];
  const of = { kind: "projects" as const, corrections: [], year: 2025 };

  test("has each column's heading with the group that tells it apart, and each label once", () => {
    const range = { sheet: "清单", ...parseA1Range("A2:F6")! };
    expect(printedLayout(workbook([sheet("清单", grid)]), range, of)).toEqual({
      headings: [
        heading(0, "项目名称"),
        heading(1, "预算数", "上年"),
        heading(2, "执行数", "上年"),
        heading(3, "预算数", "本年"),
        heading(4, "执行数", "本年"),
        heading(5, "备注"),
      ],
      labels: ["路灯维修费", "合计"],
    });
  });

  test("is empty where the sheet is gone", () => {
    const range = { sheet: "没有", ...parseA1Range("A1:B2")! };
    expect(printedLayout(workbook([sheet("清单", grid)]), range, of)).toEqual({ headings: [], labels: [] });
  });
});
