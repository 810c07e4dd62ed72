import { sheet } from "../../support/grid";

/** The form of a project of road maintenance that misses each of its three targets and says nowhere why. */
export function roadForm(project: string) {
  return sheet(project, [
    ["项目支出绩效自评表"],
    ["项目名称", project],
    ["项目资金（万元）", "", "年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "得分"],
    ["", "年度资金总额", 10, 10, 10, 10, "", ""],
    ["一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分", "偏差原因分析及改进措施"],
    ["产出指标", "数量指标", "养护里程", "≥100公里", "96公里", 50, null, ""],
    ["效益指标", "社会效益指标", "道路完好率", "≥90%", "88%", 30, null, ""],
    ["满意度指标", "服务对象满意度指标", "群众满意度", "≥95%", "94%", 10, null, ""],
    ["总分", "", "", "", "", 100, null],
  ]);
}
