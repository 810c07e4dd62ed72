import { dossierOf, digits, indicators } from "../shapes";
import { cutOf } from "./grids";

const HEADER = ["一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分", "备注"] as const;

/** A full-width row names the project; its funds stand in a row of labels and values; a subtotal ends it. */
const BANDS = [
  ["2024年度项目绩效自评明细表"],
  ["单位：万元"],
  HEADER,
  ["一、北岭公园照明改造"],
  ["预算执行（10分）", "年初预算数", 80, "全年预算数", 75, "全年执行数", 60],
  ["预算执行", "预算执行", "预算执行率", "100%", "80%", 10],
  ["产出指标", "数量指标", "更换灯具", "≥300盏", "300盏", 50],
  ["效益指标", "社会效益指标", "夜间照明", "改善", "改善", 40],
  ["小计", null, null, null, null, 100],
  ["二、老旧水管更换"],
  ["预算执行（10分）", "年初预算数", 20, "全年预算数", 20, "全年执行数", 20],
  ["预算执行", "预算执行", "预算执行率", "100%", "100%", 10],
  ["产出指标", "数量指标", "更换水管", "≥4公里", "3公里", 90],
  ["小计", null, null, null, null, 100],
  ["填表人：甲"],
] as const;
const BAND_MERGES = ["A1:H1", "A4:H4", "A10:H10", "A9:E9", "A14:E14", "A15:H15"];

/** A label names the project in a row of its own; the header stands once. */
const LABELLED = [
  ["项目支出绩效自评表（2024年）"],
  ["序号", ...HEADER],
  ["项目名称：乡村小学校车"],
  [1, "产出指标", "数量指标", "开行线路", "6条", "6条", 60],
  [2, "满意度指标", "服务对象满意度指标", "家长满意度", "≥90%", "93%", 40],
  ["项目名称：图书角建设"],
  [1, "产出指标", "数量指标", "新建图书角", "12个", "11个", 100],
] as const;

/** Each project has its name and the header once more. */
const HEADED = [
  ["部门项目支出绩效自评情况"],
  ["（一）防汛物资储备"],
  HEADER,
  ["产出指标", "数量指标", "储备编织袋", "≥5000条", "5200条", 100],
  ["（二）山洪预警站维护"],
  HEADER,
  ["产出指标", "数量指标", "维护站点", "18处", "18处", 100],
] as const;

const named = (dossier: ReturnType<typeof dossierOf>) =>
  dossier.forms.map(({ project, indicators: rows }) => [project?.value, ...indicators(rows)]);

describe("a project's name in a row of its own above its rows", () => {
  test("the names part the rows under one header", () => {
    expect(cutOf(BANDS, { merges: BAND_MERGES })).toEqual([
      "title A1:H1",
      "project A4:H4",
      "indicators A6:H9",
      "project A10:H10",
      "indicators A12:H14",
    ]);
    expect(cutOf(HEADED)).toEqual([
      "title A1:H1",
      "project A2:H2",
      "indicators A3:H4",
      "project A5:H5",
      "indicators A6:H7",
    ]);
  });

  test("each project has its own form with its amounts, its rows and its total", () => {
    const dossier = dossierOf(BANDS, { merges: BAND_MERGES });
    expect(named(dossier)).toEqual([
      [
        "北岭公园照明改造",
        "产出指标/数量指标/更换灯具: ≥300盏 → 300盏 (50)",
        "效益指标/社会效益指标/夜间照明: 改善 → 改善 (40)",
      ],
      ["老旧水管更换", "产出指标/数量指标/更换水管: ≥4公里 → 3公里 (90)"],
    ]);
    expect(dossier.forms.map(({ funds }) => digits(funds!.rows[0]!.annualBudget))).toEqual(["75", "20"]);
    expect(dossier.forms.map(({ total }) => [digits(total!.weight), total!.score!.at.row])).toEqual([
      ["100", 8],
      ["100", 13],
    ]);
  });

  test("with a label, and with the header once more", () => {
    expect(named(dossierOf(LABELLED))).toEqual([
      [
        "乡村小学校车",
        "产出指标/数量指标/开行线路: 6条 → 6条 (60)",
        "满意度指标/服务对象满意度指标/家长满意度: ≥90% → 93% (40)",
      ],
      ["图书角建设", "产出指标/数量指标/新建图书角: 12个 → 11个 (100)"],
    ]);
    expect(named(dossierOf(HEADED)).map(([name]) => name)).toEqual(["防汛物资储备", "山洪预警站维护"]);
  });

  test("the headings of a form's own sections name no project", () => {
    const sections = [
      ["部门整体支出绩效自评表"],
      ["一、预算执行情况"],
      ["资金", "全年预算数", "全年执行数"],
      ["合计", 100, 90],
      ["二、绩效指标完成情况"],
      HEADER,
      ["产出指标", "数量指标", "巡查次数", "≥12次", "12次", 100],
    ] as const;
    expect(cutOf(sections)).toEqual(["title A1:H1", "amounts A3:H4", "indicators A6:H7"]);
  });
});
