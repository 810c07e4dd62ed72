import { evaluateAgain, planWrite, readiness, writeReport, type RequirementId } from "../../src/app";
import { openPackage } from "../../src/hosts/file";
import { a1Range, type WorkbookSnapshot } from "../../src/workbook";
import { sheet, workbook, type GridCell } from "../support/grid";
import { xlsxOf } from "../support/xlsx";

const HEADER = [
  "一级指标",
  "二级指标",
  "三级指标",
  "年度指标值",
  "实际完成值",
  "分值",
  "得分",
  "偏差原因分析及改进措施",
];

function form(more: readonly (readonly GridCell[])[] = [], actual = "107场", reason = ""): WorkbookSnapshot {
  return workbook([
    sheet("培训自评表", [
      ["项目支出绩效自评表"],
      ["项目名称", "培训项目"],
      ["项目资金（万元）", "", "年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "得分"],
      ["", "年度资金总额", 10, 10, 10, 10, "", ""],
      HEADER,
      ["产出指标", "数量指标", "培训场次", "≥100场", actual, 50, null, reason],
      ["效益指标", "社会效益指标", "学员通过率", "≥90%", "91%", 30, null],
      ["满意度指标", "服务对象满意度指标", "学员满意度", "≥95%", "96%", 10, null],
      ["总分", "", "", "", "", 100, null],
      ...more,
    ]),
  ]);
}

/** What stands in the way of one requirement, with its cells. */
function matters(snapshot: WorkbookSnapshot, wanted: RequirementId): readonly string[] {
  const found = readiness(evaluateAgain(snapshot)).find(({ id }) => id === wanted)!;
  return found.matters.map(({ message, places }) => {
    return `${message} @ ${places.map((place) => ("top" in place ? a1Range(place) : place.sheet)).join(" ")}`;
  });
}

test.each<[RequirementId, WorkbookSnapshot, readonly RegExp[]]>([
  ["errors", form(), []],
  ["errors", form([["产出指标", "数量指标", "教材册数", "≥10册", "10册", 20, null]]), [/分值/]],
  ["scores", form(), []],
  ["scores", form([], "还在统计"), [/^培训项目·培训场次 50 分待定 @ G6$/]],
  ["reasons", form([], "90场"), [/没有写偏差原因.* @ H6$/]],
  ["reasons", form([], "90场", "报名人数少，明年提前通知。"), []],
  ["sign-offs", form(), []],
  ["sign-offs", form([["填报人：张三  联系电话："]]), [/^“联系电话”还没有填写或签名 @ A10$/]],
  ["sign-offs", form([["填报人：", "", "李四", "单位负责人（签字）：____"]]), [/^“单位负责人\(签字\)”.* @ D10$/]],
  ["sign-offs", form([["填报日期：   年  月  日"]]), [/^“填报日期”/]],
])("%s", (id, snapshot, expected) => {
  const found = matters(snapshot, id);
  expect(found).toHaveLength(expected.length);
  expected.forEach((words, index) => expect(found[index]).toMatch(words));
});

describe("the report", () => {
  const evaluated = evaluateAgain(form([], "90场"));

  /** The workbook with its report in a sheet, after an edit of that sheet's paragraphs. */
  async function written(edit: (text: string) => string): Promise<WorkbookSnapshot> {
    const opened = openPackage(await xlsxOf(form([], "90场")), "表.xlsx");
    const own = evaluateAgain(opened.snapshot);
    const { plan } = planWrite(own, { tables: true, report: writeReport(own), rescore: false });
    const { snapshot } = openPackage(opened.apply(plan), "表.xlsx");
    const sheets = snapshot.sheets.map((one) => {
      if (one.name !== "自评报告") return one;
      const rows = one.rows.map((row) =>
        row?.map((cell) => {
          if (typeof cell?.value !== "string" || cell.formula !== undefined) return cell;
          return { ...cell, value: edit(cell.value), text: edit(cell.value) };
        }),
      );
      return { ...one, rows };
    });
    return { ...snapshot, sheets };
  }

  test("that is not written yet has the gaps that only a person can fill", () => {
    const { matters } = readiness(evaluated).find(({ id }) => id === "report")!;
    expect(matters.length).toBeGreaterThan(0);
    expect(matters.every(({ message, places }) => /（待补充：.+）$/.test(message) && places.length === 0)).toBe(true);
  });

  test("that is written has those that are left, with their cells, and agrees with the workbook", async () => {
    const snapshot = await written((text) => text);
    expect(matters(snapshot, "report").every((line) => /^（待补充：.+） @ [A-Z]+\d+$/.test(line))).toBe(true);
    expect(matters(snapshot, "report").length).toBeGreaterThan(0);
    expect(matters(snapshot, "agreement")).toEqual([]);
    const filled = await written((text) => text.replace(/（待补充：[^）]*）/g, "按通知要求办理"));
    expect(matters(filled, "report")).toEqual([]);
  });

  test("with another figure than the workbook's does not agree", async () => {
    const snapshot = await written((text) => text.replaceAll("10万元", "12万元"));
    expect(matters(snapshot, "agreement").join("\n")).toMatch(/12万元.*与工作簿不一致.*@ A\d+/);
  });
});
