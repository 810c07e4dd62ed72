import { levelSaid, pointsInText, shareOf100 } from "../../language";
import type { CellAddress } from "../../workbook";
import { withoutContinuation } from "../regions";
import type { SheetGrid } from "../sheet/grid";
import type { IndicatorGroups } from "./indicator-groups";
import type { IndicatorRowReader, Levels } from "./indicator-row";

/** A level with the cell that says it. */
interface Level {
  readonly text: string;
  readonly at: CellAddress | null;
}

const NO_LEVEL: Level = { text: "", at: null };

/** The levels that a row of indicators stands beneath: those of its own cells, else those of the rows above. */
export class LevelsInForce {
  private level1 = NO_LEVEL;
  private level2 = NO_LEVEL;

  constructor(
    private readonly grid: SheetGrid,
    private readonly rows: IndicatorRowReader,
    private readonly groups: IndicatorGroups,
  ) {}

  get all(): Levels {
    const at = [this.level1.at, this.level2.at].filter((place) => place !== null);
    return { level1: this.level1.text, level2: this.level2.text, at };
  }

  /** From a cell on that says a level and no more: 一、产出指标（50分）. */
  begin(level: 1 | 2, text: string, row: number, column: number): void {
    const said = { text: levelSaid(text), at: this.grid.anchor(row, column) };
    if (level === 1) [this.level1, this.level2] = [said, NO_LEVEL];
    else this.level2 = said;
  }

  /** From a heading of a section on that stands above the second levels. */
  beginSection(text: string, row: number, column: number): void {
    this.level1 = { text: levelSaid(text), at: this.grid.anchor(row, column) };
  }

  /** An indicator in a level's place ends it and those beneath; 1 ends both. */
  end(place: 1 | 2): void {
    this.level2 = NO_LEVEL;
    if (place === 1) this.level1 = NO_LEVEL;
  }

  /** Takes in the row's own levels; blank cells and merged ones mean those above. */
  fillDown(row: number): void {
    const first = this.shown("level1", row);
    if (first.text !== "") {
      if (first.text !== this.level1.text) this.level2 = NO_LEVEL;
      this.level1 = first;
    }
    const second = this.shown("level2", row);
    if (second.text !== "") this.level2 = second;
  }

  private shown(field: "level1" | "level2", row: number): Level {
    const place = this.rows.place(field, row);
    if (!place) return NO_LEVEL;
    const at = this.grid.anchor(place.row, place.column);
    const text = withoutContinuation(this.grid.own(place.row, place.column));
    // A share of a level beneath the first may be one of its parent: only the first level's are points.
    const points = pointsInText(text) ?? (field === "level1" ? shareOf100(text) : null);
    if (points === null) return { text: levelSaid(text), at };
    if (place.row === row) this.groups.state(row, place.column, text, points);
    return { text: levelSaid(text), at };
  }
}
