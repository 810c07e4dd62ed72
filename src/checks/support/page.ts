import type { Severity } from "../../figures";
import type { Check } from "../check";

const SEVERITY: Readonly<Record<Severity, string>> = {
  error: "错误（报送前必须改正）",
  warning: "提醒（请核对或补充）",
  info: "提示（知道即可）",
};

/** The page of one check in the documentation, from the same text that the pane shows. */
export function pageOf(check: Check): string {
  return [
    `# ${check.title}`,
    "",
    `- 编号：\`${check.id}\``,
    `- 程度：${SEVERITY[check.severity]}`,
    "",
    "## 为什么要改",
    "",
    check.why,
    "",
    "## 怎样改",
    "",
    check.mend,
    "",
    "## 提示的样子",
    "",
    `> ${check.example}`,
    "",
  ].join("\n");
}

/** The list of all checks in the order of their weight. */
export function indexPageOf(checks: readonly Check[]): string {
  const rows = checks.map((check) => `| [${check.title}](${check.id}.md) | ${SEVERITY[check.severity].slice(0, 2)} |`);
  return [
    "# 报送前检查",
    "",
    `共 ${checks.length} 项，按轻重排列。`,
    "",
    "| 检查 | 程度 |",
    "|---|---|",
    ...rows,
    "",
  ].join("\n");
}
