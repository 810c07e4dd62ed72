import {
  isCostLevel,
  isFirstLevel,
  isLevelOfEither,
  isOutputLevel,
  isSecondLevel,
  levelSaid,
  numberingOf,
} from "../../language";
import type { Columns } from "../sheet/column-choice";

/** What stands around a row that is nothing but a level. */
interface Surroundings {
  /** The first level in force. */
  readonly level1: string;
  /** What the next row says in the same column. */
  readonly next: string;
}

/**
 * Tells the rows that are nothing but a level, where one column holds levels and indicators alike, one below another:
 * 一、产出指标 / （一）数量指标 / 1.巡护次数.
 */
export class LevelRows {
  /** The level that a way of numbering, or of not numbering, is of; null for one that tells none. */
  private readonly styles = new Map<string, 1 | 2 | null>();
  /** Whether levels and indicators share one column. */
  readonly areInRows: boolean;

  constructor(columns: Columns) {
    this.areInRows = columns.has("name") && !columns.has("level1") && !columns.has("level2");
  }

  /** The level that the text is; null where it is none, or where levels have columns of their own. */
  levelOf(text: string, around: Surroundings): 1 | 2 | null {
    if (!this.areInRows) return null;
    const said = levelSaid(text);
    const style = styleOf(text);
    if (isLevelOfEither(said)) return this.styles.get(style) ?? levelOfEither(said, around);
    const level = isFirstLevel(said) ? 1 : isSecondLevel(said) ? 2 : null;
    if (level !== null) this.learn(style, level);
    return level;
  }

  private learn(style: string, level: 1 | 2): void {
    const known = this.styles.get(style);
    this.styles.set(style, known === undefined || known === level ? level : null);
  }

  /** The level in whose place an indicator stands by its numbering: 三、预算执行率 beside 一、产出指标; null for most. */
  placeOf(name: string): 1 | 2 | null {
    if (this.styles.size === 0) return null;
    const style = styleOf(name);
    const level = style === "" ? null : (this.styles.get(style) ?? null);
    if (level === null || !FIRST_OF_ALL.test(name.trim())) return level;
    // Indicators that are counted from 1 beneath a level are numbered as the levels are, and in no level's place.
    this.styles.set(style, null);
    return null;
  }
}

const FIRST_OF_ALL = /^(?:①|[（(]?[一1](?:[、)）]|[.．](?!\d)))/;

/** 1. and 1.1 are numbered in one style at other depths. */
function styleOf(text: string): string {
  const numbering = numberingOf(text.trim());
  return numbering === null ? "" : `${numbering.style} ${numbering.depth}`;
}

/** Of costs and satisfaction: 产出 has its costs beneath it (财预〔2020〕10号), unless kinds of costs follow. */
function levelOfEither(said: string, { level1, next }: Surroundings): 1 | 2 {
  const isDivided = isSecondLevel(levelSaid(next)) && isCostLevel(next);
  return isCostLevel(said) && isOutputLevel(level1) && !isDivided ? 2 : 1;
}
