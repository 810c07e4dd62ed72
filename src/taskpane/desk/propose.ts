import { planCleaning, planEntering, planRestoring, planWrite, writeReport, type Evaluated } from "../../app";
import { parseA1Range, Trouble, type WorkbookPlan } from "../../workbook";
import { isTakingBack, type Chosen, type Proposed, type WriteKind, type WrittenNote } from "../shown/writing";

/**
 * What a write of that kind would do, for the user to confirm. Pure.
 * @throws Trouble "nothing-recognised" where there is nothing to take back or away; as planEntering does.
 */
export function propose(kind: WriteKind, evaluated: Evaluated, chosen: Chosen): Proposed {
  const basis = evaluated.snapshot;
  if (isTakingBack(kind)) {
    const back = kind === "restore" ? planRestoring(basis) : planCleaning(basis);
    if (back === null) throw new Trouble("changed-meanwhile", basis.name);
    return { kind, plan: back.plan, notes: notesOf(back.notes, back.plan), kept: [] };
  }
  const { plan, notes, findings } =
    kind === "entries"
      ? planEntering(evaluated, chosen.entries, chosen)
      : planWrite(evaluated, {
          tables: kind !== "report",
          report: kind === "report" ? writeReport(evaluated, chosen.asked) : null,
          asked: chosen.asked,
          rescore: kind === "rescore",
          mapping: chosen.mapping,
        });
  return { kind, plan, notes: notesOf(notes, plan), kept: findings };
}

interface Note {
  readonly sheet: string;
  readonly message: string;
  /** The cells as a person reads them: H8、I10:I20. */
  readonly range?: string;
}

/** The notes with their first cells, as far as somebody can go there after the write. */
function notesOf(notes: readonly Note[], { sheets }: WorkbookPlan): readonly WrittenNote[] {
  const planned = new Map(sheets.map((sheet) => [sheet.sheet, sheet]));
  return notes.map(({ sheet, message, range = "" }) => {
    const plan = planned.get(sheet);
    if (!plan || (plan.kind === "generate" && plan.visibility !== "visible")) return { message, place: null };
    // A generated sheet is shown from its beginning.
    const { row, column } = (plan.kind === "generate" ? undefined : plan.cells[0]) ?? { row: 0, column: 0 };
    const named = plan.kind === "generate" ? null : parseA1Range(range.split("、")[0]!);
    return { message, place: { sheet, ...(named ?? { top: row, left: column, bottom: row, right: column }) } };
  });
}
