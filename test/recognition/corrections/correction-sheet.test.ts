import fc from "fast-check";
import { AMOUNT_UNITS } from "../../../src/figures";
import {
  CORRECTABLE,
  CORRECTED_KINDS,
  CORRECTION_HEADERS,
  correctionRows,
  correctionSheetOf,
  itemsOf,
  readCorrections,
  type Correction,
} from "../../../src/recognition";
import { headingKey } from "../../../src/recognition/corrections/heading-key";
import { reference } from "../../../src/workbook";
import { sheet, workbook, type GridCell } from "../../support/grid";
import { dossierOfSheets, findings, projects } from "../shapes";

const HEADER = [...CORRECTION_HEADERS];
const readGrid = (rows: readonly (readonly GridCell[])[]) => readCorrections(sheet("识别更正", [HEADER, ...rows]));

describe("a row says one correction", () => {
  test.each<[readonly GridCell[], Correction]>([
    [
      ["项目支出表", "全年预算数", null, "给了多少"],
      { of: "column", kind: "projects", field: "annualBudget", group: "", heading: "给了多少" },
    ],
    [
      ["项目支出表", "全年执行数", "本年", "用 掉"],
      { of: "column", kind: "projects", field: "executed", group: "本年", heading: "用 掉" },
    ],
    [
      ["绩效指标", "不读取", "主管部门评价", null],
      { of: "column", kind: "indicators", field: null, group: "主管部门评价", heading: "" },
    ],
    [["收支总表", "合计行", null, "全年进账"], { of: "total", kind: "revenue", label: "全年进账" }],
    [["项目资金", "金额单位", null, null, "元"], { of: "unit", kind: "funds", unit: "元", group: "", heading: "" }],
    [
      ["基础数据", " 数 值 ", null, "多少"],
      { of: "column", kind: "ratios", field: "value", group: "", heading: "多少" },
    ],
  ])("%j", (row, wanted) => {
    expect(readGrid([row])).toMatchObject({ written: [{ correction: wanted }], faults: [] });
  });

  test.each<[string, readonly GridCell[], string, RegExp]>([
    ["another table", ["工资表", "名称", null, "事项"], "A2", /不是能更正的表格.*项目支出表/],
    ["another field", ["项目支出表", "预算", null, "事项"], "B2", /没有更正项“预算”.*全年预算数/],
    ["a field of another table", ["收支总表", "分值", null, "满分"], "B2", /没有更正项“分值”/],
    ["no heading", ["项目支出表", "全年预算数"], "D2", /表头空着/],
    ["no label", ["项目支出表", "合计行"], "D2", /合计行的名称空着/],
    ["another unit", ["项目支出表", "金额单位", null, null, "美元"], "E2", /“美元”不认识.*万元/],
    ["nothing but a heading", [null, null, null, "事项"], "A2", /不是能更正的表格/],
  ])("%s is an error at its cell", (_, row, cell, message) => {
    const { written, faults } = readGrid([row]);
    expect(written).toEqual([]);
    expect(faults.map(({ at }) => reference(at))).toEqual([`'识别更正'!${cell}`]);
    expect(faults[0]!.message).toMatch(message);
  });

  test("empty rows and what stands beside the table say nothing", () => {
    const rows = [[], [null, null, null, null, null, null, "可填"], ["项目支出表", "序号", null, "次"]];
    expect(readGrid(rows).written).toHaveLength(1);
  });

  test("every correction reads back from its row", () => {
    const text = fc.stringMatching(/^[\u4e00-\u9fa5]{1,6}$/);
    const kinds = fc.constantFrom(...CORRECTED_KINDS);
    const correction = kinds.chain((kind): fc.Arbitrary<Correction> =>
      fc.oneof(
        fc.record({
          of: fc.constant("column" as const),
          kind: fc.constant(kind),
          field: fc.constantFrom(...CORRECTABLE[kind], null),
          group: fc.oneof(text, fc.constant("")),
          heading: text,
        }),
        fc.record({ of: fc.constant("total" as const), kind: fc.constant(kind), label: text }),
        fc.record({
          of: fc.constant("unit" as const),
          kind: fc.constant(kind),
          unit: fc.constantFrom(...AMOUNT_UNITS),
          group: fc.oneof(text, fc.constant("")),
          heading: fc.oneof(text, fc.constant("")),
        }),
      ),
    );
    fc.assert(
      fc.property(fc.array(correction), (all) => {
        const read = readGrid(correctionRows(all));
        expect(read.written.map((one) => one.correction)).toEqual(all);
        expect(read.faults).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});

test.each(CORRECTED_KINDS)("the fields of %s have names of their own", (kind) => {
  expect(new Set(itemsOf(kind)).size).toBe(itemsOf(kind).length);
});

describe("the sheet in a workbook", () => {
  const LIST = [["单位：万元"], ["事项", "给了多少", "花了多少"], ["路灯维修费", 5, 4]];
  const ROWS = [
    HEADER,
    ["项目支出表", "项目名称", null, "事项"],
    ["项目支出表", "全年预算数", null, "给了多少"],
    ["项目支出表", "全年执行数", null, "花了多少"],
  ];

  test("it holds, also under another name, and is no source itself", () => {
    for (const name of ["识别更正", "各单位通用"]) {
      const dossier = dossierOfSheets({ 表: LIST, [name]: ROWS });
      expect(projects(dossier)).toEqual([["1", "路灯维修费", "5", "4"]]);
      expect(dossier.tables.map(({ range }) => range.sheet)).toEqual(["表"]);
      expect(findings(dossier)).toEqual([]);
    }
  });

  test("what can't be read is an error at its cell, and what a table lacks is told at its row", () => {
    const rows = [...ROWS, ["项目支出表", "预算", null, "事项"], ["项目支出表", "序号", null, "次"]];
    const dossier = dossierOfSheets({ 表: LIST, 识别更正: rows });
    expect(findings(dossier)).toEqual(["correction-unreadable B5", "correction-unused A6:E6"]);
    expect(dossier.findings.map(({ severity }) => severity)).toEqual(["error", "info"]);
  });

  test("without its header it is an error", () => {
    const dossier = dossierOfSheets({
      表: [
        ["项目名称", "预算数（万元）"],
        ["路灯维修费", 5],
      ],
      识别更正: [["表格"]],
    });
    expect(findings(dossier)).toEqual(["correction-unreadable A1"]);
  });

  test("a workbook without it has none", () => {
    expect(correctionSheetOf(workbook([sheet("表", LIST)]))).toBeNull();
  });
});

test.each([
  ["2025年预算数（万元）", "本年预算数"],
  ["２０２５年度 预算数", "本年预算数"],
  ["2024年执行数(单位：元)", "上年执行数"],
  ["去年执行数", "上年执行数"],
  ["预算数（年初）", "预算数(年初)"],
  ["2019年结转", "2019年结转"],
])("the heading %s of a workbook of 2025 is compared as %s", (text, wanted) => {
  expect(headingKey(text, 2025)).toBe(wanted);
});
