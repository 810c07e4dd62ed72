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

/** What each annex is called. */
export const ANNEX_TITLES: Readonly<Record<AnnexTable, string>> = {
  department: "部门整体支出绩效自评表",
  summary: "项目支出绩效自评汇总表",
  projects: "项目支出绩效自评表",
};

/** The annexes in the outline's order, numbered; one that the workbook has nothing for is left out. */
export function annexesOf(
  scored: ScoredWorkbook,
  figures: ReportFigures,
  style: NumberStyle,
  wanted: readonly AnnexTable[],
): Annex[] {
  const annexes: Annex[] = [];
  for (const table of wanted) {
    const title = `附件${annexes.length + 1}\u3000${annexTitle(table, scored)}`;
    const tables = annexTables(table, title, scored, figures, style);
    if (tables.length > 0) annexes.push({ title, tables });
  }
  return annexes;
}

/** 项目支出绩效自评表（2023年度）. */
export function annexTitle(table: AnnexTable, { dossier }: ScoredWorkbook): string {
  return ANNEX_TITLES[table] + (dossier.year ? `（${dossier.year.value}年度）` : "");
}

/** The tables of one annex under that title; none where the workbook has nothing for it. */
export function annexTables(
  table: AnnexTable,
  title: string,
  scored: ScoredWorkbook,
  figures: ReportFigures,
  style: NumberStyle,
): readonly TableBlock[] {
  const { department, projects } = scored;
  const { forms } = style;
  if (table === "department") {
    return department
      ? [
          formHead({ id: "department", project: null }, department, scored, title, style),
          indicatorTable(department, "", forms),
        ]
      : [];
  }
  if (table === "summary") return projects.length > 0 ? [summaryTable(scored, figures, title, style)] : [];
  return projects.flatMap(({ project, evaluation }, index) =>
    evaluation
      ? [
          formHead(
            { id: `project.${index + 1}`, project },
            evaluation,
            scored,
            `${title}：${plainName(project.name)}`,
            style,
          ),
          indicatorTable(evaluation, "", forms),
        ]
      : [],
  );
}
