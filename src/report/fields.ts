import { deniesProblems, plainName, rankOf, saysSomething, tellsOfMiss } from "../language";
import type { TextKey } from "../recognition";
import { knownScore, type ScoredWorkbook } from "../scoring";
import type { Figures } from "./figures";
import type { Inline } from "./document";
import { hasProjectTables, speaksOfDepartment, type Outline } from "./outline";
import { linesOf, SENTENCE_END, type Field, type Fields } from "./pattern";
import {
  budgetChange,
  join,
  levelByLevel,
  lostBeside,
  lostBesideTogether,
  lowExecution,
  makeUp,
  measuresOf,
  measuresTogether,
  overFulfilment,
  problemsOf,
  scoresTold,
  waitingScores,
  hasProblems,
  gap,
  type GradeCount,
  problemsTogether,
  reachedTogether,
  say,
  waitingItems,
  type Subject,
} from "./statements";
import { TEXT_NAMES, type Texts } from "./texts";

/** What the fields of the unit are looked up in. */
export interface UnitMaterial {
  readonly scored: ScoredWorkbook;
  readonly figures: Figures;
  readonly texts: Texts;
  /** null without a department's table. */
  readonly department: Subject | null;
  readonly outline: Outline;
  /** The projects that are evaluated, in the order of the list. */
  readonly projects: readonly Subject[];
}

/** The fields of the unit as a whole: those of field-list.ts, and every figure by its id. */
export function unitFields(material: UnitMaterial): Fields {
  const { scored, figures, texts, department } = material;
  const { unitName, year } = scored.dossier;
  return (name) => {
    if (name === "unit.name") return unitName?.value ?? { missing: "单位名称" };
    if (name === "year") return year ? String(year.value) : { missing: "年度" };
    if (name === "unit.problems") return unitProblems(material);
    if (name === "unit.measures") return unitMeasures(material);
    if (name === "projects.result") return said([scoresTold(figures, gradeCounts(material), evaluated(material))]);
    if (name === "projects.waiting-scores") return said([waitingScores(evaluated(material))]);
    if (name === "projects.evaluated") return evaluated(material).length > 0 ? "有" : undefined;
    if (name === "projects.annexed") return isAnnexed(material) ? "有" : undefined;
    if (name === "projects.grades") return said(gradesOf(material, false));
    if (name === "projects.grade-counts") return said(gradesOf(material, true));
    if (name.startsWith("text.")) return unitText(name.slice(5) as TextKey, texts);
    if (name.startsWith("own.")) return saidText(texts.findOwn(name.slice(4) as TextKey));
    if (name === "department.grade") return grade(scored.department);
    if (name === "department.score" && department === null) return { missing: "部门整体支出绩效自评得分" };
    if (department && name.startsWith("department.")) {
      const statement = statementOf(department, name.slice("department.".length));
      if (statement !== undefined) return statement;
    }
    if (name.endsWith(".zero-budget")) return zero(figures, name, ".budget") ?? zero(figures, name, ".annual-budget");
    const figure = figures.get(name);
    // 占…总额的（待补充：比例）: the words before it say of what.
    return name === "projects.share" && figure?.value === null ? { missing: "比例" } : figure;
  };
}

/** The fields of one project's paragraph; what is not the project's own is looked up in the unit's. */
export function projectFields(subject: Subject, number: number, unit: Fields): Fields {
  const { id, texts, figures, evaluation } = subject;
  const name = subject.project?.name ?? "";
  return (field) => {
    switch (field) {
      case "number":
        return String(number);
      case "project.name":
        return name;
      case "project.title":
        return projectTitle(plainName(name), unit("year"));
      case "project.grade":
        return grade(subject.project && knownScore({ project: subject.project, evaluation }));
      case "project.effects":
        return texts.find("project-effects") ?? undefined;
      case "project.problems":
        return projectProblems(subject);
      case "project.measures":
        return projectMeasures(subject, unit);
      case "project.zero-budget":
        return zero(figures, `${id}.zero-budget`, ".annual-budget");
    }
    if (!field.startsWith("project.")) return unit(field);
    const what = field.slice("project.".length);
    return statementOf(subject, what) ?? figures.get(`${id}.${what}`);
  };
}

/** The sentences that figures make of a subject, by the field's last word; undefined for another word. */
function statementOf(subject: Subject, what: string): Field | undefined {
  switch (what) {
    case "make-up":
      return said([makeUp(subject)]);
    case "levels":
      return said(levelByLevel(subject));
    case "reached":
      return said([reachedTogether(subject)]);
    case "waiting":
      return said([waitingItems(subject)]);
    case "waiting-scores":
      return said([waitingScores([subject])]);
    case "low-execution":
      return said([lowExecution(subject)]);
    case "budget-change-told":
      return said([budgetChange(subject)]);
    case "over-fulfilment":
      return said([overFulfilment(subject)]);
    case "found-problems":
      return said([problemsOf(subject)]);
  }
  return undefined;
}

function said(paragraphs: readonly (readonly Inline[])[]): Field | undefined {
  const kept = paragraphs.filter((inlines) => inlines.length > 0);
  return kept.length > 0 ? { said: kept } : undefined;
}

function unitText(key: TextKey, texts: Texts): Field {
  const missing = { missing: TEXT_NAMES[key] ?? key };
  const text = texts.find(key);
  // What came of the goals is no achievement where it tells of what was not done.
  if (key === "achievements" && text !== null && texts.findOwn(key) === null && tellsOfMiss(text)) return missing;
  return text === null ? missing : inSentences(text);
}

/** A text that names something; 无 is none. */
function ownWords(texts: Texts, key: TextKey): string | undefined {
  return saidText(texts.find(key));
}

function saidText(text: string | null): string | undefined {
  return text !== null && saysSomething(text) ? inSentences(text) : undefined;
}

const LONGEST_HEADING = 20;

/** Each line with the full stop that it lacks; a heading (（一）设备方面) has none. */
function inSentences(text: string): string {
  const isOpen = (line: string) => !SENTENCE_END.test(line) && !/[：:、，,]$/.test(line);
  const isHeading = (line: string) => {
    const rank = rankOf(line);
    return rank !== null && rank < 2 && line.length <= LONGEST_HEADING && !/[，,；;]/.test(line);
  };
  const lines = linesOf(text);
  const last = lines.length - 1;
  return lines.map((line, at) => (isOpen(line) && (at === last || !isHeading(line)) ? `${line}。` : line)).join("\n");
}

/** The project's own words, with what they leave unsaid of indicators missed; else what its table shows. */
function projectProblems(subject: Subject): Field | undefined {
  const own = ownWords(subject.texts, "project-problems");
  if (own === undefined) return said([problemsOf(subject)]);
  const beside = lostBeside(subject, own);
  if (beside.length === 0) return own;
  const lines = linesOf(own);
  const last = lines.pop() ?? "";
  return { said: [...lines.map((line) => say`${line}`), say`${last}${SENTENCE_END.test(last) ? "" : "。"}${beside}`] };
}

/** The project's own words; else what its cells of reasons say; else a gap where it has problems and the unit says nothing. */
function projectMeasures(subject: Subject, unit: Fields): Field | undefined {
  const own = ownWords(subject.texts, "project-measures") ?? measuresOf(subject);
  if (own !== "") return own;
  const problems = ownWords(subject.texts, "project-problems") ?? "";
  const isAsked = hasProblems(subject) || (problems !== "" && !deniesProblems(problems));
  return isAsked && unit("own.measures") === undefined ? said([gap("改进措施")]) : undefined;
}

/** The unit's own words, with what they leave unsaid; else what the tables show; else that everything was reached. */
function unitProblems({ texts, department, projects, outline }: UnitMaterial): Field | undefined {
  // A report on projects alone does not speak of the unit's own table.
  const unit = speaksOfDepartment(outline) ? department : null;
  const own = ownWords(texts, "problems");
  if (own !== undefined) {
    const beside = lostBesideTogether(unit, projects, own);
    return beside.length === 0 ? own : { said: [...linesOf(own).map((line) => say`${line}`), ...beside] };
  }
  const found = problemsTogether(unit, projects);
  if (found.length > 0) return { said: found };
  const told = [...(unit ? [unit] : []), ...projects];
  if (told.every((one) => reachedTogether(one).length === 0)) return { missing: TEXT_NAMES.problems };
  const isOpen = told.some((one) => waitingItems(one).length > 0);
  return { said: [isOpen ? say`已评定的绩效指标全部达到年度指标值。` : say`纳入自评的绩效指标全部达到年度指标值。`] };
}

/** The unit's own words; else what the cells of reasons say is done; else a gap: plans are the unit's to tell. */
function unitMeasures({ texts, department, projects, outline }: UnitMaterial): Field {
  const own = ownWords(texts, "measures");
  if (own !== undefined) return own;
  const ofUnit = department && speaksOfDepartment(outline) ? measuresOf(department) : "";
  const found = [...(ofUnit === "" ? [] : [say`${ofUnit}。`]), ...measuresTogether(projects)];
  return found.length > 0 ? { said: found } : { missing: TEXT_NAMES.measures };
}

/** The projects that have a form, or a score in the list. */
function evaluated({ projects }: UnitMaterial): readonly Subject[] {
  return projects.filter(
    ({ project, evaluation }) =>
      evaluation !== null || (project !== null && knownScore({ project, evaluation }) !== null),
  );
}

/** Whether the annex shows how several projects came out. */
function isAnnexed(material: UnitMaterial): boolean {
  return hasProjectTables(material.outline) && evaluated(material).length > 1;
}

function gradeCounts({ scored, figures }: UnitMaterial): readonly GradeCount[] {
  return scored.scheme.options.grades.flatMap(({ name }, index): GradeCount[] => {
    const figure = figures.get(`projects.grade-${index + 1}-count`);
    return figure?.value ? [[name, figure]] : [];
  });
}

/** “优”3个、“良”1个: grades that some project has, or all of the scheme. */
function gradesOf(material: UnitMaterial, withNone: boolean): Inline[][] {
  const kept = gradeCounts(material).filter(([, { value }]) => withNone || value!.gt(0));
  return [
    join(
      kept.map(([name, figure]) => say`“${name}”${figure}`),
      "、",
    ),
  ];
}

function grade(of: { readonly grade: string | null } | null): Field {
  return of?.grade ? `“${of.grade}”` : { missing: "评定等级" };
}

/** Filled exactly where the budget is zero, so that an outline can say that there is no rate. */
function zero(figures: Figures, name: string, budget: string): Field | undefined {
  return figures.get(name.replace(".zero-budget", budget))?.value?.eq(0) ? "预算数为零" : undefined;
}

/** 2021年…项目: the year in front and 项目 behind, unless the name has them already (禁毒专项 is one); codes are left out. */
function projectTitle(name: string, year: Field | undefined): string {
  const dated =
    /^(?:[上去本当前]一?|历|跨)年|\d{4}年|\d{4}[-—]\d{4}/.test(name) || typeof year !== "string"
      ? name
      : `${year}年${name}`;
  return /(?:项目|专项)$/.test(name) ? dated : `${dated}项目`;
}
