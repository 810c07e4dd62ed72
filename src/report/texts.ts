import { explainsChangeOf, speaksOfBudgetChange } from "../language";
import type { EvaluationForm, ProjectRecord, TextKey } from "../recognition";
import type { ScoredWorkbook } from "../scoring";

/** What each text is called where the workbook has none and the report shows a gap. */
export const TEXT_NAMES: Readonly<Record<TextKey, string>> = {
  duties: "主要职责",
  organisation: "部门机构设置",
  staff: "人员情况",
  "annual-work": "年度总体工作和重点工作任务",
  "overall-completion": "整体绩效目标完成情况",
  management: "部门整体绩效管理情况",
  conclusion: "自评结论",
  achievements: "主要工作成效",
  problems: "存在的主要问题",
  measures: "下一步改进措施",
  experience: "经验做法",
  "budget-adjustment": "预算调整情况",
  "other-matters": "其他需要说明的情况",
  goal: "年度总体目标",
  "goal-completion": "年度总体目标完成情况",
  "project-effects": "项目绩效目标完成情况与效益",
  "project-problems": "发现的问题及原因",
  "project-measures": "下一步改进措施",
};

/** Which texts of a form stand in where a text has no cell of its own, in this order. */
const STAND_INS: Readonly<Partial<Record<TextKey, readonly TextKey[]>>> = {
  "annual-work": ["goal"],
  achievements: ["goal-completion", "overall-completion"],
  "project-effects": ["overall-completion", "goal-completion", "conclusion"],
  "project-problems": ["problems"],
  "project-measures": ["measures"],
};

/** The text material of the unit as a whole or of one project; every cell's text verbatim. */
export interface Texts {
  /** Several cells with one key follow one another, a line each; null where there is no text. */
  find(key: TextKey): string | null;
  /** The same without the texts that may stand in for it. */
  findOwn(key: TextKey): string | null;
}

const DESCRIPTIONS: readonly TextKey[] = ["project-effects", "project-problems", "project-measures"];

/** Looks up all text material once, by project. */
export class TextIndex {
  private readonly byProject = new Map<string | null, Map<TextKey, string[]>>();

  constructor(private readonly scored: ScoredWorkbook) {
    for (const { key, project, text } of scored.dossier.texts) this.add(project, key, text.value);
  }

  /** Texts of the unit; its own sheets first, then the department's form. */
  ofUnit(): Texts {
    return this.lookup([this.byProject.get(null)], this.scored.department?.form ?? null);
  }

  /** Texts of a project: beside it in the list, in a sheet of texts, in its form. */
  ofProject(project: ProjectRecord): Texts {
    const beside = new Map<TextKey, string[]>();
    for (const [key, read] of Object.entries(project.texts)) beside.set(key as TextKey, [read.value]);
    const form = project.form === null ? null : (this.scored.dossier.forms[project.form] ?? null);
    return this.lookup([beside, this.byProject.get(project.name)], form);
  }

  /** Whether the workbook describes the project in words of its own, which makes it a key project. */
  isDescribed(project: ProjectRecord): boolean {
    const texts = this.ofProject(project);
    return DESCRIPTIONS.some((key) => texts.findOwn(key) !== null);
  }

  /** Whether some text explains why the budget of the project, or of the unit (null), was changed. */
  explainsChange(project: string | null): boolean {
    const own = [...(this.byProject.get(project)?.values() ?? [])].flat();
    const ofUnit = project === null ? [] : (this.byProject.get(null)?.get("budget-adjustment") ?? []);
    const names = this.scored.dossier.projects.map(({ name }) => name);
    return own.some(speaksOfBudgetChange) || ofUnit.some((text) => explainsChangeOf(text, project!, names));
  }

  private add(project: string | null, key: TextKey, text: string): void {
    const texts = this.byProject.get(project) ?? new Map<TextKey, string[]>();
    this.byProject.set(project, texts);
    texts.set(key, [...(texts.get(key) ?? []), text]);
  }

  private lookup(own: readonly (Map<TextKey, string[]> | undefined)[], form: EvaluationForm | null): Texts {
    const inForm = new Map<TextKey, string[]>();
    for (const { key, text } of form?.texts ?? []) inForm.set(key, [...(inForm.get(key) ?? []), text.value]);
    const places = [...own, inForm];
    const findOwn = (key: TextKey) => {
      for (const place of places) {
        const text = lines(place?.get(key) ?? []);
        if (text !== null) return text;
      }
      return null;
    };
    const find = (key: TextKey) => {
      for (const wanted of [key, ...(STAND_INS[key] ?? [])]) {
        const text = findOwn(wanted);
        if (text !== null) return text;
      }
      return null;
    };
    return { find, findOwn };
  }
}

/** The texts trimmed, a line each; the same text from two cells stands once. null where all are blank. */
function lines(texts: readonly string[]): string | null {
  const kept = new Set(texts.map((text) => text.trim()).filter((text) => text !== ""));
  return kept.size > 0 ? [...kept].join("\n") : null;
}
