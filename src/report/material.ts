import type { ScoredWorkbook } from "../scoring";
import { unitFields } from "./fields";
import { reportFigures, type ReportFigures } from "./figures";
import type { NumberStyle } from "./numbers";
import type { Outline, OutlinePart } from "./outline";
import type { Fields } from "./pattern";
import type { Subject } from "./statements";
import { TextIndex } from "./texts";

/** What the parts of one report are made from. */
export interface Material {
  readonly scored: ScoredWorkbook;
  readonly outline: Outline;
  readonly figures: ReportFigures;
  readonly texts: TextIndex;
  readonly unit: Fields;
  readonly style: NumberStyle;
  /** In the order of ScoredWorkbook.projects. */
  readonly projects: readonly Subject[];
}

/** The fields, figures and texts of a workbook, with numbers shown as `style` says. */
export function materialOf(scored: ScoredWorkbook, outline: Outline, style: NumberStyle): Material {
  const figures = reportFigures(scored, outline, style);
  const texts = new TextIndex(scored);
  const projects = scored.projects.map(({ project, evaluation }, index): Subject => ({
    id: `project.${index + 1}`,
    evaluation,
    project,
    figures: figures.projects[index]!,
    texts: texts.ofProject(project),
    style,
  }));
  const unit = unitFields({
    scored,
    figures: figures.unit,
    texts: texts.ofUnit(),
    department: scored.department && {
      id: "department",
      evaluation: scored.department,
      project: null,
      figures: figures.unit,
      texts: texts.ofUnit(),
      style,
    },
    projects: projects.filter(({ project }) => !project!.isGroup),
  });
  return { scored, outline, figures, texts, unit, style, projects };
}

type Which = Extract<OutlinePart, { kind: "projects" }>["which"];

/** The places in ScoredWorkbook.projects of the projects that get a paragraph, in the order of the list. */
export function chosenProjects(which: Which, allUpTo: number, { scored, texts }: Material): number[] {
  const leaves = scored.projects.flatMap(({ project }, index) => (project.isGroup ? [] : [index]));
  if (which === "all") return leaves;
  const key = leaves.filter((index) => texts.isDescribed(scored.projects[index]!.project));
  if (key.length > 0) return key;
  return leaves.length <= allUpTo ? leaves : [];
}
