import { dossierOf, findings } from "../shapes";
import { cutOf } from "./grids";

describe("a column of texts is no amount, whatever it is called", () => {
  test("it names the amounts right of it, also where two tables share a header", () => {
    const grid = [
      ["某区部门整体预算绩效目标表"],
      ["预算整体情况", "部门预算支出", "预算金额（万元）", "收入来源", "预算金额（万元）"],
      [null, "基本支出", 108, "财政拨款", 128],
      [null, "项目支出", 20, "其他资金", 0],
    ] as const;
    expect(cutOf(grid)).toEqual(["title A1:E1", "amounts A2:E4", "amounts A2:E4"]);
    const dossier = dossierOf(grid);
    expect(findings(dossier).filter((text) => text.startsWith("unreadable"))).toEqual([]);
    expect(dossier.quantities.map(({ name, slot }) => [name, slot.text])).toEqual([
      ["基本支出", "108"],
      ["项目支出", "20"],
    ]);
  });

  test("an empty column of amounts stays one, whatever stands in the table below", () => {
    const dossier = dossierOf([
      ["项目名称", "", "河道巡护"],
      ["项目资金（万元）", "", "", "年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "得分"],
      ["", "", "年度资金总额", 30, 30, null, 10, null, null],
      ["", "", "其中：上年结转资金", null, 5, null, "—", null, null],
      ["一级指标", "二级指标", "三级指标", "指标值", "完成值", "评分标准", "分值", "得分"],
      ["产出指标", "数量指标", "巡护次数", 12, 12, "每少一次扣1分", 90, null],
    ]);
    expect(dossier.forms[0]!.funds!.rows.map(({ executed }) => executed?.at.column)).toEqual([5, 5]);
  });

  test("a header with texts alone below stays as it is", () => {
    const grid = [
      ["支出", "决算支出"],
      ["甲", "乙"],
    ] as const;
    expect(() => dossierOf(grid)).not.toThrow();
  });
});
