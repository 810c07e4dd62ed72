import type { Finding } from "../../figures";
import type { ProjectRecord } from "../../recognition";

/** No sheet can be added to a workbook whose structure is protected. */
export function structureFinding(workbook: string): Finding {
  return {
    check: "structure-protected",
    severity: "error",
    message: `工作簿“${workbook}”的结构受保护，不能新增工作表，自评表、计分底稿和汇总表没有全部写入。请在“审阅”中撤销“保护工作簿”，或另存一份副本后再生成。`,
    sources: [],
  };
}

/** Projects for which the user's empty form was copied. */
export function copiedFinding(projects: readonly ProjectRecord[]): Finding {
  return {
    check: "template-copied",
    severity: "warning",
    message: `${namesOf(projects)}没有自评表，已按工作簿中的空表各复制一份并填好项目名称和金额。请填写绩效指标后重新计分。`,
    sources: projects.map(({ at }) => at),
  };
}

/** Projects of the list that no table has indicators for. */
export function bareFinding(projects: readonly ProjectRecord[]): Finding {
  return {
    check: "indicators-missing",
    severity: "warning",
    message: `工作簿中没有${namesOf(projects)}的绩效指标，生成的自评表只有资金和执行率，没有得分。请在该表中填写绩效指标（或补充指标表）后重新计分。`,
    sources: projects.map(({ at }) => at),
  };
}

function namesOf(projects: readonly ProjectRecord[]): string {
  const named = projects
    .slice(0, 5)
    .map(({ name }) => `“${name}”`)
    .join("、");
  return projects.length > 5 ? `${named}等 ${projects.length} 个项目` : `项目${named}`;
}
