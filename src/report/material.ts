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
  /** The same as tables print them. */
  readonly tableFigures: ReportFigures;
  readonly texts: TextIndex;
  readonly unit: Fields;
  readonly style: NumberStyle;
  /** In the order of ScoredWorkbook.projects. */
  readonly projects: readonly Subject[];
}

/** The fields, figures and texts of a workbook, with numbers shown as `style` says. */
export function materialOf(scored: ScoredWorkbook, outline: Outline, style: NumberStyle): Material {
  const prose = inProse(style);
  const figures = reportFigures(scored, outline, prose);
  const texts = new TextIndex(scored);
  const projects = scored.projects.map(({ project, evaluation }, index): Subject => ({
    id: `project.${index + 1}`,
    evaluation,
    project,
    figures: figures.projects[index]!,
    texts: texts.ofProject(project),
    isChangeExplained: texts.explainsChange(project.name),
    style: prose,
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
      isChangeExplained: texts.explainsChange(null),
      style: prose,
    },
    outline,
    projects: projects.filter(({ project }) => !project!.isGroup),
  });
  const tableFigures = prose === style ? figures : reportFigures(scored, outline, style);
  return { scored, outline, figures, tableFigures, texts, unit, style, projects };
}

/** The dash for zero belongs into tables: prose says 0万元. */
function inProse(style: NumberStyle): NumberStyle {
  const { amount } = style.forms;
  return amount.zeroAsDash ? { ...style, forms: { ...style.forms, amount: { ...amount, zeroAsDash: false } } } : style;
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
