import type { Option } from "./command";

export const SCHEME: Option = { name: "scheme", value: "方案", help: "计分方案的编号，例如 mof-2020-10" };
export const JSON_OUTPUT: Option = { name: "json", help: "输出 JSON" };
export const OUT: Option = { name: "out", value: "文件夹", help: "结果放在哪里，没有就新建" };
export const FORCE: Option = { name: "force", help: "覆盖已有的结果文件；submit 还用它在有错误时照样生成" };
