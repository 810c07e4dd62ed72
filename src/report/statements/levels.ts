import { levelName, type Evaluation, type ScoredItem, type ScoredWorkbook } from "../../scoring";
import { indicatorsOf, type Subject, type Told } from "./subject";

type Rated = Pick<Subject, "id" | "evaluation">;

/** The indicators of one first level. */
interface Level {
  readonly name: string;
  readonly id: string;
  readonly told: readonly Told[];
}

/** The first levels of a form in its order; none where an indicator has no level. */
export function levelsOf(subject: Rated): readonly Level[] {
  const levels = new Map<string, { readonly name: string; readonly id: string; readonly told: Told[] }>();
  for (const one of indicatorsOf(subject)) {
    const name = levelName(one.item.row?.level1);
    if (name === "") return [];
    const level = levels.get(name) ?? { name, id: `${subject.id}.level-${name}`, told: [] };
    levels.set(name, level);
    level.told.push(one);
  }
  return [...levels.values()];
}

/** What a score is made up of. */
export interface Part {
  readonly id: string;
  readonly name: string;
  readonly items: readonly ScoredItem[];
}

/** The first levels with their items; the execution rate stands alone where the form gives it no level. */
export function partsOf(subject: Rated): readonly Part[] {
  const execution = subject.evaluation?.execution ?? null;
  const own = levelName(execution?.row?.level1);
  const found = levelsOf(subject);
  const isAlone = execution !== null && !found.some(({ name }) => name === own);
  const without = isAlone ? levelName(subject.evaluation?.form.executionRow?.level1) : "";
  const levels = found.map(({ id, name, told }) => {
    const items = told.map(({ item }) => item);
    // The form's own points of the level hold those of 预算执行率, which stands alone here.
    if (name === without) return { id, name: `${name}（不含预算执行率）`, items };
    return { id, name, items: execution && own === name ? [execution, ...items] : items };
  });
  return isAlone ? [{ id: `${subject.id}.execution`, name: "预算执行率", items: [execution] }, ...levels] : levels;
}

/** The items that a figure is about, by its id without the last word: project.3.indicator-培训场次, project.3.level-产出指标. */
export function itemsByFigure(scored: ScoredWorkbook): ReadonlyMap<string, readonly ScoredItem[]> {
  const found = new Map<string, readonly ScoredItem[]>();
  const add = (id: string, evaluation: Evaluation) => {
    for (const told of indicatorsOf({ id, evaluation })) found.set(told.id, [told.item]);
    for (const part of partsOf({ id, evaluation })) found.set(part.id, part.items);
  };
  if (scored.department) add("department", scored.department);
  scored.projects.forEach(({ evaluation }, index) => {
    if (evaluation) add(`project.${index + 1}`, evaluation);
  });
  return found;
}
