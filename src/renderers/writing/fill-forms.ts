import type { CellAddress, FillSheet } from "../../workbook";
import { CellGate } from "../forms/cell-gate";
import { fillForm, isFilledInPlace, type Filling } from "../forms/fill";
import type { Memory, TouchedCell } from "../memory/memory";
import type { WorkingPaper } from "../paper/paper";
import type { SourceCells } from "../sheets/cells";
import type { Ground, Told } from "./ground";
import { fillNote } from "./notes";

export interface FilledForms extends Told {
  readonly fills: readonly FillSheet[];
  /** The cells of the user's that this run and earlier ones wrote into, as they were before. */
  readonly touched: Memory["touched"];
}

/** Columns that a sheet can have: makes one number of row and column. */
const MOST_COLUMNS = 16384;

/** Fills the user's own forms from 计分底稿. */
export function fillForms({ input, sources, memory }: Ground, paper: WorkingPaper): FilledForms {
  const gate = new CellGate(sources);
  const bySheet = new Map<string, Filling[]>();
  for (const [evaluation, places] of paper.evaluations) {
    if (!isFilledInPlace(evaluation.form)) continue;
    for (const filling of fillForm(evaluation, places, paper, input.rescore, sources, gate)) {
      const list = bySheet.get(filling.at.sheet);
      if (list) list.push(filling);
      else bySheet.set(filling.at.sheet, [filling]);
    }
  }
  const places = [...bySheet].map(([sheet, fillings]) => [sheet, fillings.map(({ at }) => at)] as const);
  return {
    fills: [...bySheet].map(([sheet, fillings]) => ({ kind: "fill", sheet, cells: fillings.map(({ cell }) => cell) })),
    touched: touchedCells(memory?.touched ?? {}, places, gate, sources),
    notes: places.map(([sheet, cells]) => fillNote(sheet, cells, sources)),
    findings: gate.findings(),
  };
}

/** A cell that we wrote before is as an earlier run found it. */
function touchedCells(
  before: Memory["touched"],
  filled: readonly (readonly [sheet: string, cells: readonly CellAddress[]])[],
  gate: CellGate,
  sources: SourceCells,
): Memory["touched"] {
  const touched: Record<string, readonly TouchedCell[]> = { ...before };
  for (const [sheet, cells] of filled) {
    const known = new Set((before[sheet] ?? []).map(([row, column]) => row * MOST_COLUMNS + column));
    const isNew = (at: CellAddress) => !known.has(at.row * MOST_COLUMNS + at.column) && !gate.isOurs(at);
    const fresh = cells.filter(isNew).map((at) => asItWas(at, sources));
    touched[sheet] = [...(before[sheet] ?? []), ...fresh];
  }
  return touched;
}

function asItWas(at: CellAddress, sources: SourceCells): TouchedCell {
  const cell = sources.at(at);
  const value = cell?.value ?? null;
  return cell?.formula === undefined ? [at.row, at.column, value] : [at.row, at.column, value, cell.formula];
}
