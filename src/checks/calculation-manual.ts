import type { Check } from "./check";
import { calculatedSheet } from "./support/calculated-sheet";

export const calculationManual: Check = {
  id: "calculation-manual",
  severity: "warning",
  title: "工作簿设为手动计算",
  why: "改了数字以后公式不会跟着变，合计和执行率还是旧的。",
  mend: "在“公式”选项卡的“计算选项”中选“自动”，再保存。",
  example:
    "工作簿设为手动计算，改了数字以后公式不会跟着变。请在“公式”选项卡的“计算选项”中选“自动”，按 F9 重算后再保存。",
  run(_, snapshot) {
    const calculated = calculatedSheet(snapshot);
    if (snapshot.calculatesManually !== true || calculated === undefined) return [];
    return [{ message: calculationManual.example, sources: [{ sheet: calculated.name }] }];
  },
};
