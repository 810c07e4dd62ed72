import { decimal, formatScore, ZERO } from "../../figures";
import type { ScoredItem, ScoredWorkbook } from "../../scoring";
import { reference, type CellAddress } from "../../workbook";
import { takesGiven } from "../standing";
import type { Memory, RememberedFigure } from "./memory";

/** One figure that is not what it was at the last run. */
export interface Change {
  readonly label: string;
  /** Where it stands now: 'Sheet'!B7; "" where it is gone. */
  readonly at: string;
  readonly before: string;
  readonly now: string;
  /** Points gained or lost by its item, "" where the score is the same: +0.5, -2. */
  readonly effect: string;
}

/** The figures and texts of this run, as the next one compares them. Keys are counted on a clash. */
export function figuresOf(scored: ScoredWorkbook, rescore: boolean): readonly RememberedFigure[] {
  const figures: RememberedFigure[] = [];
  const seen = new Map<string, number>();
  const add = (key: string, label: string, at: CellAddress, text: string, score: string | null) => {
    const times = (seen.get(key) ?? 0) + 1;
    seen.set(key, times);
    figures.push({ key: times > 1 ? `${key}#${times}` : key, label, at: reference(at), text, score });
  };
  const addItem = (owner: string, item: ScoredItem) => {
    const standing = takesGiven(item, rescore) ? item.given : item.score;
    const score = standing === null ? null : standing.toFixed();
    const path = `${owner}|${item.row?.level2 ?? ""}|${item.name}`;
    const name = `${owner}·${item.name}`;
    if (item.row?.target.slot)
      add(`${path}|target`, `${name} 指标值`, item.row.target.slot.at, item.row.target.text, score);
    if (item.row?.actual.slot)
      add(`${path}|actual`, `${name} 完成值`, item.row.actual.slot.at, item.row.actual.text, score);
    for (const { role, value, source } of item.operands) {
      const label = ROLES[role];
      if (label && source.kind !== "scheme")
        add(`${path}|${role}`, `${name} ${label}`, source.at, value.toFixed(), score);
    }
  };
  const owners = [
    ...(scored.department ? [{ owner: DEPARTMENT, evaluation: scored.department }] : []),
    ...scored.projects.map(({ project, evaluation }) => ({ owner: project.name, evaluation })),
  ];
  for (const { owner, evaluation } of owners) {
    if (evaluation?.execution) addItem(owner, evaluation.execution);
    evaluation?.indicators.forEach((item) => addItem(owner, item));
  }
  return figures;
}

export const DEPARTMENT = "部门整体支出";
const ROLES: Readonly<Record<string, string>> = {
  weight: "分值",
  budget: "预算数",
  executed: "执行数",
  given: "手填得分",
};

/** What changed since the last run, in this run's order: figure, cell, before and now, effect on the score. */
export function changesSince(memory: Memory, scored: ScoredWorkbook): readonly Change[] {
  const before = new Map(memory.figures.map((figure) => [figure.key, figure]));
  const changes: Change[] = [];
  for (const now of figuresOf(scored, false)) {
    const old = before.get(now.key);
    before.delete(now.key);
    if (old && old.text === now.text) continue;
    changes.push({
      label: now.label,
      at: now.at,
      before: old?.text ?? "（没有）",
      now: now.text,
      effect: effectOf(old ?? null, now),
    });
  }
  for (const gone of before.values()) {
    changes.push({ label: gone.label, at: "", before: gone.text, now: "（没有）", effect: effectOf(gone, null) });
  }
  return changes;
}

function effectOf(before: RememberedFigure | null, now: RememberedFigure | null): string {
  const points = (figure: RememberedFigure | null) => decimal(figure?.score ?? ZERO);
  const difference = points(now).minus(points(before));
  if (difference.eq(0)) return "";
  return difference.gt(0) ? `+${formatScore(difference)}` : formatScore(difference);
}
