import { plainName } from "../language";
import { type TextKey } from "../recognition";
import type { Evaluation, ScoredWorkbook } from "../scoring";
import type { Figures } from "./figures";
import { lossesOf, lossesOfProjects } from "./losses";
import type { Field, Fields } from "./pattern";
import { TEXT_NAMES, type Texts } from "./texts";

type KeyProject = ScoredWorkbook["projects"][number];

/** The fields of the unit as a whole: unit.name, year, text.*, department.grade and every figure by its id. */
export function unitFields(scored: ScoredWorkbook, figures: Figures, texts: Texts): Fields {
  const { unitName, year } = scored.dossier;
  return (name) => {
    if (name === "unit.name") return unitName?.value ?? { missing: "单位名称" };
    if (name === "year") return year ? String(year.value) : { missing: "年度" };
    if (name.startsWith("text.")) return unitText(name.slice(5) as TextKey, scored, texts);
    if (name === "department.grade") return grade(scored.department);
    if (name === "department.score" && scored.department === null) return { missing: "部门整体支出绩效自评得分" };
    if (name.endsWith(".zero-budget")) return zero(figures, name, ".budget") ?? zero(figures, name, ".annual-budget");
    return figures.get(name);
  };
}

/** The fields of one project's paragraph; what is not the project's own is looked up in the unit's. */
export function projectFields(
  entry: KeyProject,
  place: { readonly index: number; readonly number: number },
  figures: Figures,
  texts: Texts,
  unit: Fields,
): Fields {
  const id = `project.${place.index + 1}`;
  const { project, evaluation } = entry;
  return (name) => {
    switch (name) {
      case "number":
        return String(place.number);
      case "project.name":
        return project.name;
      case "project.title":
        return projectTitle(plainName(project.name), unit("year"));
      case "project.grade":
        return grade(evaluation);
      case "project.effects":
        return texts.find("project-effects") ?? { missing: TEXT_NAMES["project-effects"] };
      case "project.problems":
        return (
          texts.find("project-problems") ?? reasons(evaluation) ?? problemGap("project-problems", lossesOf(evaluation))
        );
      case "project.measures":
        return texts.find("project-measures") ?? { missing: TEXT_NAMES["project-measures"] };
      case "project.zero-budget":
        return zero(figures, `${id}.zero-budget`, ".annual-budget");
    }
    return name.startsWith("project.") ? figures.get(`${id}.${name.slice(8)}`) : unit(name);
  };
}

function unitText(key: TextKey, scored: ScoredWorkbook, texts: Texts): Field {
  const text = texts.find(key);
  if (text !== null) return text;
  if (key !== "problems") return { missing: TEXT_NAMES[key] ?? key };
  return problemGap(key, scored.department ? lossesOf(scored.department) : lossesOfProjects(scored));
}

/** Points were lost and no problem is named: the gap gives the figures and leaves the reason open. */
function problemGap(key: TextKey, losses: string): Field {
  return { missing: losses === "" ? TEXT_NAMES[key] : `${TEXT_NAMES[key]}。${losses}，请说明原因` };
}

/** The reasons that the form gives beside indicators that lost points, in the form's own words. */
function reasons(evaluation: Evaluation | null): string | null {
  const said = (evaluation?.indicators ?? []).flatMap(({ row, name, weight, standing }) => {
    const reason = row?.reason?.text ?? "";
    const isLost = weight !== null && standing !== null && standing.lt(weight);
    return isLost && /[\p{L}\p{N}]/u.test(reason) && reason !== "无"
      ? [`${name}：${reason.replace(/[。；;]$/, "")}`]
      : [];
  });
  return said.length > 0 ? said.join("；") : null;
}

function grade(evaluation: Evaluation | null): Field {
  return evaluation?.grade ? `“${evaluation.grade}”` : { missing: "评定等级" };
}

/** Filled exactly where the budget is zero, so that an outline can say that there is no rate. */
function zero(figures: Figures, name: string, budget: string): Field | undefined {
  return figures.get(name.replace(".zero-budget", budget))?.value?.eq(0) ? "预算数为零" : undefined;
}

/** 2021年…项目: the year in front and 项目 behind, unless the name has them already; codes of lists are left out. */
function projectTitle(name: string, year: Field | undefined): string {
  const dated = /\d{4}年|\d{4}[-—]\d{4}/.test(name) || typeof year !== "string" ? name : `${year}年${name}`;
  return name.endsWith("项目") ? dated : `${dated}项目`;
}
