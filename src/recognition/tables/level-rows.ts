import {
  isFirstLevel,
  isSecondLevel,
  numberingOf,
  withoutNumbering,
  withoutPoints,
  withoutSpaces,
} from "../../language";
import type { Columns } from "../sheet/column-choice";

/** Levels that are called so at both: only how they are numbered tells which it is. */
const OF_EITHER = /^(?:满意度|成本)(?:指标)?$/;

/**
 * Tells the rows that are nothing but a level, where one column holds levels and indicators alike, one below another:
 * 一、产出指标 / （一）数量指标 / 1.巡护次数.
 */
export class LevelRows {
  private readonly styles = new Map<string, 1 | 2>();
  private readonly areLevelsInRows: boolean;

  constructor(columns: Columns) {
    this.areLevelsInRows = columns.has("name") && !columns.has("level1") && !columns.has("level2");
  }

  /** The level that the text is; null where it is none, or where levels have columns of their own. */
  levelOf(text: string): 1 | 2 | null {
    if (!this.areLevelsInRows) return null;
    const said = withoutSpaces(withoutNumbering(withoutPoints(text)));
    const style = numberingOf(text.trim())?.style ?? "";
    if (OF_EITHER.test(said)) return this.styles.get(style) ?? 1;
    const level = isFirstLevel(said) ? 1 : isSecondLevel(said) ? 2 : null;
    if (level !== null) this.styles.set(style, level);
    return level;
  }

  /** The level in whose place an indicator stands by its numbering: 三、预算执行率 beside 一、产出指标; null for most. */
  placeOf(name: string): 1 | 2 | null {
    if (this.styles.size === 0) return null;
    const style = numberingOf(name.trim())?.style;
    return style === undefined ? null : (this.styles.get(style) ?? null);
  }
}
