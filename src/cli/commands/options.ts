import { NUMBER_SETTING_EXAMPLE, readNumberSetting } from "../../figures";
import { ANNEX_CHOICES, type AnnexChoice } from "../../report";
import type { Option } from "./command";

export const SCHEME: Option = { name: "scheme", value: "方案", help: "计分方案的编号，例如 mof-2020-10" };
export const JSON_OUTPUT: Option = { name: "json", help: "输出 JSON" };
export const OUT: Option = { name: "out", value: "文件夹", help: "结果放在哪里，没有就新建" };
export const OVERWRITE: Option = { name: "overwrite", alias: "force", help: "覆盖已有的结果文件" };
export const DESPITE_ERRORS: Option = { name: "despite-errors", help: "还有错误或待定的得分时也生成报送件" };
export const EXPORT: Option = {
  name: "export",
  value: "编号",
  help: "要导出的计分方案、报告大纲或模板的编号",
  with: [OUT, OVERWRITE],
};
export const CORRECTIONS: Option = {
  name: "corrections",
  value: "更正.xlsx",
  isFile: true,
  help: "按这个文件的“识别更正”表读取工作簿",
};
export const INTO: Option = {
  name: "into",
  value: "报告.docx",
  isFile: true,
  help: "更新这份报告的副本：只把变了的数作为修订替换",
};
export const OUTLINE: Option = { name: "outline", value: "大纲", help: "报告大纲的编号，例如 huadu-2021" };
export const ANNEX: Option = {
  name: "annex",
  value: "附表",
  help: "报告后附哪些表：none 不附，department 部门整体自评表，projects 汇总表和各项目自评表，all 全部",
  accepts: (value) => annexChoice(value) !== undefined,
};
export const NUMBERS: Option = {
  name: "numbers",
  value: "写法",
  help: `数字的写法，例如 ${NUMBER_SETTING_EXAMPLE}`,
  accepts: (value) => readNumberSetting(value) !== null,
};

/** The choice that --annex names. */
export function annexChoice(value: string | undefined): AnnexChoice | undefined {
  return ANNEX_CHOICES.find((choice) => choice === value);
}
