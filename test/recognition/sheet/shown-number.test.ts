import fc from "fast-check";
import { decimal } from "../../../src/figures";
import { textOfNumber, unitShown } from "../../../src/recognition/sheet/shown-number";
import { digits, dossierOf, findings } from "../shapes";

test.each<[string, number, string, string]>([
  ["a zero as a stroke", 0, "-", "0"],
  ["a zero as an accountant's stroke", 0, " -   ", "0"],
  ["a zero as nothing", 0, "", "0"],
  ["a zero as a word is that word", 0, "无", "无"],
  ["a column too narrow", 12345.6, "####", "12345.6"],
  ["powers of ten", 107, "1.07E+02", "107"],
  ["a fraction", 107.5, "107 1/2", "107.5"],
  ["a day is no fraction", 45646, "12/20", "12/20"],
  ["a number with its unit", 107, "107场", "107场"],
  ["a percentage", 0.9563, "95.63%", "95.63%"],
  ["a mark for a number", 1, "√", "√"],
])("shows %s", (_, value, shown, text) => {
  expect(textOfNumber(value, shown)).toBe(text);
});

test.each<[string, number, string, string, "元" | "万元" | "千元", string | null]>([
  ["元 shown in 万元 below 万元", 23000, "2.3万元", '0!.0,"万元"', "万元", "元"],
  ["元 shown in 万元 without the word", 23000, "2.3", '0"."0,', "万元", "元"],
  ["元 shown in 万元 below 元", 23000, "2.3万元", '0!.0,"万元"', "元", "元"],
  ["元 shown rounded", 22900, "2.3万", '0"."0,"万"', "万元", "元"],
  ["万元 with the word behind it", 2.3, "2.30万元", '0.00"万元"', "万元", "万元"],
  ["万元 with the word, below 元", 2.3, "2.30万元", '0.00"万元"', "元", "万元"],
  ["元 in thousands, below 千元", 23000, "23.0", "0.0,", "千元", "元"],
  ["an ordinary format", 23000, "23,000.00", "#,##0.00", "万元", "万元"],
  ["a number that can't be it", 23000, "7.7万元", '0"."0"万元"', "万元", null],
])("an amount's own unit: %s", (_, value, shown, format, column, unit) => {
  expect(unitShown(decimal(String(value)), shown, format, column)).toBe(unit);
});

test("an amount of 元 shown in 万元 is the same whatever it is", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 9_999_999 }), (yuan) => {
      const shown = `${decimal(yuan).div(10000).round(2).toFixed(2)}万元`;
      expect(unitShown(decimal(yuan), shown, '0!.00,"万元"', "万元")).toBe("元");
    }),
    { examples: [[22900], [23456]] },
  );
});

describe("in a workbook", () => {
  const wan = (value: number, text: string) => ({ value, text, format: '0!.0,"万元"' });

  test("what the cell shows is what is meant, and it is told", () => {
    const dossier = dossierOf([
      ["2023年项目支出表"],
      ["项目名称", "预算数（万元）", "执行数（万元）"],
      ["机房维护", wan(23000, "2.3万元"), wan(22900, "2.3万元")],
      ["网络租赁", 4, 4],
    ]);
    expect(dossier.projects.map(({ annualBudget, executed }) => [digits(annualBudget), digits(executed)])).toEqual([
      ["2.3", "2.29"],
      ["4", "4"],
    ]);
    expect(findings(dossier)).toContain("amount-with-unit B3");
  });

  test("a number that is shown as another is an error of its cell", () => {
    const dossier = dossierOf([
      ["2023年项目支出表"],
      ["项目名称", "预算数（万元）", "执行数（万元）"],
      ["机房维护", { value: 23000, text: "7.7万元", format: '"7.7万元"' }, 2],
    ]);
    expect(digits(dossier.projects[0]!.annualBudget)).toBeNull();
    expect(findings(dossier)).toContain("amount-shown-otherwise B3");
  });

  test("an actual of 0 that is not shown is a value", () => {
    const [form] = dossierOf([
      ["绩效自评表"],
      ["项目名称", "机房维护"],
      ["一级指标", "二级指标", "三级指标", "指标值", "完成值", "分值"],
      ["产出指标", "质量指标", "安全事故", "0起", { value: 0, text: "-", format: '0;-0;"-"' }, 50],
      ["产出指标", "数量指标", "停机次数", "≤2次", { value: 0, text: "", format: "#" }, 50],
    ]).forms;
    expect(form!.indicators.map(({ actual }) => actual.text)).toEqual(["0", "0"]);
  });
});
