import { plainName } from "../../language";
import type { ScoredWorkbook } from "../../scoring";
import type { TableBlock } from "../document";
import type { ReportFigures } from "../figures";
import type { NumberStyle } from "../numbers";
import type { AnnexTable } from "../outline";
import { formHead } from "./form-head";
import { indicatorTable } from "./indicator-table";
import { summaryTable } from "./summary-table";

/** One annex: an entry of the list under 附件, and its tables. */
export interface Annex {
  readonly title: string;
  readonly tables: readonly TableBlock[];
}

/** The annexes in the outline's order, numbered; one that the workbook has nothing for is left out. */
export function annexesOf(
  scored: ScoredWorkbook,
  figures: ReportFigures,
  style: NumberStyle,
  wanted: readonly AnnexTable[],
): Annex[] {
  const year = scored.dossier.year ? `（${scored.dossier.year.value}年度）` : "";
  const { forms } = style;
  const annexes: Annex[] = [];
  const add = (title: string, tables: (full: string) => readonly TableBlock[]) => {
    const full = `附件${annexes.length + 1}\u3000${title}${year}`;
    const made = tables(full);
    if (made.length > 0) annexes.push({ title: full, tables: made });
  };
  for (const table of wanted) {
    if (table === "department") {
      const { department } = scored;
      add("部门整体支出绩效自评表", (title) =>
        department ? [formHead(null, department, scored, title, style), indicatorTable(department, "", forms)] : [],
      );
    } else if (table === "summary") {
      const hasProjects = scored.projects.length > 0;
      add("项目支出绩效自评汇总表", (title) => (hasProjects ? [summaryTable(scored, figures, title, style)] : []));
    } else {
      add("项目支出绩效自评表", (title) =>
        scored.projects.flatMap(({ project, evaluation }) =>
          evaluation
            ? [
                formHead(project, evaluation, scored, `${title}：${plainName(project.name)}`, style),
                indicatorTable(evaluation, "", forms),
              ]
            : [],
        ),
      );
    }
  }
  return annexes;
}
