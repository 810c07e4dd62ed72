import { dossierOf, indicators } from "../shapes";
import type { GridCell } from "../../support/grid";

type Row = readonly GridCell[];

const HEAD: Row = ["一级指标", "二级指标", "三级指标", "指标值", "完成值", "分值", "得分"];
const FIRST: Row = ["产出指标", "数量指标", "疏浚沟渠", "≥15公里", "15公里", 60];
const SECOND: Row = [null, "质量指标", "验收合格率", "100%", "100%", 20];
const THIRD: Row = ["效益指标", "社会效益指标", "受益农户", "≥80户", "81户", 20];
const READ = [
  "产出指标/数量指标/疏浚沟渠: ≥15公里 → 15公里 (60)",
  "产出指标/质量指标/验收合格率: 100% → 100% (20)",
  "效益指标/社会效益指标/受益农户: ≥80户 → 81户 (20)",
];

const read = (rows: readonly Row[], merges: readonly string[] = []) =>
  dossierOf([["项目名称", "沟渠疏浚"], HEAD, ...rows], { merges }).forms.map(({ indicators: found, total }) => [
    indicators(found),
    total !== null,
  ]);

describe("a row of sign-offs in whatever columns is no indicator", () => {
  test.each<[string, Row]>([
    ["审签 and 填表人 under the names", ["单位领导审签：", null, null, "填表人：周某"]],
    ["填表人 under the names", ["单位领导审签：", null, "填表人：周某"]],
    ["填表人 under the done", ["单位领导审签：", null, null, null, "填表人：周某"]],
    ["nothing at the left", [null, null, "填表人：周某", "复核人：李某"]],
    ["nothing at the left but the level", ["分管副镇长：", null, "经办人：周某"]],
    ["without colons", ["单位公章", null, "经办人", "周某", "复核人", "李某"]],
    ["日期", [null, null, "填报日期：2025年2月18日"]],
    ["among other labels", ["单位（公章）", null, "联系电话", "0851-0000000"]],
  ])("%s", (_, signed) => {
    expect(read([FIRST, SECOND, THIRD, signed])).toEqual([[READ, false]]);
    expect(read([FIRST, SECOND, THIRD, ["总分", null, null, null, null, 100], signed])).toEqual([[READ, true]]);
  });
});

describe("a note between indicators ends no table", () => {
  test.each<[string, readonly Row[]]>([
    ["at the left", [["注：长度含支渠。"]]],
    ["below a name", [[null, null, "备注：以实测为准"]]],
    ["where its numbers are from", [[null, null, "数据来源：巡渠日志"]]],
    ["two rows of them", [["注1：长度含支渠。"], ["注2：以实测为准。"]]],
    ["with a blank row behind", [["说明：长度含支渠。"], []]],
    ["with a mark", [["※ 长度为核心指标"]]],
  ])("%s", (_, note) => {
    const total: Row = ["总分", null, null, null, null, 100];
    expect(read([FIRST, ...note, SECOND, THIRD, total])).toEqual([[READ, true]]);
  });

  test("merged over the table's width", () => {
    expect(read([FIRST, ["注：长度含支渠。"], SECOND, THIRD], ["A4:G4"])).toEqual([[READ, false]]);
  });

  test("below the table it does, and what it says is no indicator", () => {
    const rows: Row[] = [FIRST, SECOND, THIRD, ["总分", null, null, null, null, 100], ["注：分值由财政局定。"], FIRST];
    expect(read(rows)[0]).toEqual([READ, true]);
  });
});
