import type { Option } from "./command";

export const SCHEME: Option = { name: "scheme", value: "方案", help: "计分方案的编号，例如 mof-2020-10" };
export const JSON_OUTPUT: Option = { name: "json", help: "输出 JSON" };
export const OUT: Option = { name: "out", value: "文件夹", help: "结果放在哪里，没有就新建" };
export const OVERWRITE: Option = { name: "overwrite", alias: "force", help: "覆盖已有的结果文件" };
export const DESPITE_ERRORS: Option = { name: "despite-errors", help: "还有错误或待定的得分时也生成报送件" };
