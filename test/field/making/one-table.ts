import { amountCell } from "./amounts";
import { across, beside, block, stacked, widthOf, type Block, type MadeCell, type Merge } from "./block";
import type { Dress } from "./dress";
import type { ProjectFacts, UnitFacts } from "./facts";
import { footOf, titleOf, unitLine } from "./form";
import { pairs } from "./funds";
import { indicatorParts } from "./indicators";

/** All projects in one table, each below a row with its name and amounts, with a subtotal of its own. */
export function bandsOf(unit: UnitFacts, dress: Dress): Block {
  const parts = unit.projects.map((project, index) => {
    const { body, total } = indicatorParts(project, { ...dress, totalHeading: "合计" });
    const name = `${"一二三四五"[index]}、${project.name}`;
    return { name, funds: pairs(project, dress), body, total };
  });
  const { head } = indicatorParts(unit.projects[0]!, dress);
  const width = widthOf(head);
  const rows = parts.map(({ name, funds, body, total }) =>
    stacked(across(name, width), funds, body, dress.total === "none" ? block([]) : subtotal(total)),
  );
  return stacked(headOf(unit, width, dress), head, ...rows, footOf(width, dress));
}

function subtotal({ rows, merges }: Block): Block {
  return block(
    rows.map(([, ...cells]) => ["小计", ...cells]),
    merges,
  );
}

/** All projects in one table with columns for name and amounts, repeated in every row or merged over the project's. */
export function columnsOf(unit: UnitFacts, dress: Dress): Block {
  const { head } = indicatorParts(unit.projects[0]!, dress);
  const names = ["序号", "项目名称", "年初预算数", dress.budgets, dress.spent];
  const depth = head.rows.length;
  const whole = stacked(
    withLeft(
      head,
      Array.from({ length: depth }, (_, row) => (row === 0 ? names : names.map(() => undefined))),
      true,
    ),
    ...unit.projects.map((project, index) => {
      const { body } = indicatorParts(project, dress);
      const own = ownCells(project, index, dress);
      const isRepeated = dress.spread === "repeated";
      const left = body.rows.map((_, row) => (row === 0 || isRepeated ? own : own.map(() => undefined)));
      return withLeft(body, left, dress.spread === "merged");
    }),
  );
  const width = widthOf(whole);
  return stacked(headOf(unit, width, dress), whole, footOf(width, dress));
}

function ownCells(project: ProjectFacts, index: number, dress: Dress): MadeCell[] {
  const { name, initial, annual, executed } = project;
  return [index + 1, name, ...[initial, annual, executed].map((amount) => amountCell(amount, dress))];
}

/** The block with cells of its own put before each row, merged over all rows if asked. */
function withLeft(right: Block, left: readonly (readonly MadeCell[])[], isMerged: boolean): Block {
  const merges = left[0]!.map((_, column): Merge => [0, column, left.length - 1, column]);
  return beside(block(left, isMerged ? merges : []), right, 0);
}

function headOf(unit: UnitFacts, width: number, dress: Dress): Block {
  return stacked(titleOf(unit, unit.projects[0]!, width, dress), unitLine(`填报单位：${unit.name}`, width, dress));
}
