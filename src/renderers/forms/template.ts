import { convert, ONE } from "../../figures";
import type { EvaluationForm, ProjectRecord, Slot } from "../../recognition";
import type { CopySheet, PlannedCell } from "../../workbook";
import type { SourceCells } from "../sheets/cells";

/** Copies the user's empty form for a project: its name and amounts are filled, the rest is the accountant's. */
export function copyTemplate(
  template: EvaluationForm,
  project: ProjectRecord,
  sheet: string,
  sources: SourceCells,
): CopySheet {
  const cells: PlannedCell[] = [];
  if (template.nameSlot) {
    const { row, column } = template.nameSlot.at;
    cells.push({ row, column, value: project.name });
  }
  const total = template.funds?.rows.find(({ isTotal }) => isTotal);
  const factor = convert(ONE, project.unit, template.funds?.unit ?? project.unit);
  const fill = (to: Slot | null | undefined, from: Slot | null) => {
    if (!to || !from || to.text !== "" || from.number === null) return;
    const { formula, value } = sources.slotNumber(from, factor);
    cells.push({ row: to.at.row, column: to.at.column, value, ...(formula !== undefined && { formula }) });
  };
  fill(total?.initialBudget, project.initialBudget);
  fill(total?.annualBudget, project.annualBudget);
  fill(total?.executed, project.executed);
  return { kind: "copy", source: template.range.sheet, sheet, cells };
}
