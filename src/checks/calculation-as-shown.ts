import type { Check } from "./check";
import { calculatedSheet } from "./support/calculated-sheet";

export const calculationAsShown: Check = {
  id: "calculation-as-shown",
  severity: "warning",
  title: "工作簿按显示的精度计算",
  why: "Excel 按单元格显示出来的小数计算，别的程序不照办，存盘时还会去掉这个设置，同一张表算出的合计、执行率和得分就不一样了。",
  mend: "在“文件”→“选项”→“高级”的“计算此工作簿时”中取消“将精度设为所显示的精度”，要取整的地方用 ROUND 公式，再保存。",
  example:
    "工作簿勾选了“将精度设为所显示的精度”，别的程序不照办，合计、执行率和得分会算得不一样。请在“文件”→“选项”→“高级”中取消勾选，要取整的地方用 ROUND 公式，再保存。",
  run(_, snapshot) {
    const calculated = calculatedSheet(snapshot);
    if (snapshot.calculatesAsShown !== true || calculated === undefined) return [];
    return [{ message: calculationAsShown.example, sources: [{ sheet: calculated.name }] }];
  },
};
