import { AMOUNT_FORM, decimalOfCell, formatNumber, formatPercent, type Finding } from "../../figures";
import { withChosenLateness, type ConfirmedMapping, type Dossier } from "../../recognition";
import { setAsideOf, type EnteredCell, type SetAside, type Writing } from "../../renderers";
import { cellAt, isLocked, Ours, reference, sheetNamed, Trouble, type WorkbookSnapshot } from "../../workbook";
import { withCells } from "../../workbook/calculation";
import type { Evaluated } from "../evaluate";
import { evaluateAgain } from "../evaluate-again";
import { remembered } from "../last-run";
import type { EvaluateOptions } from "../score";
import { planWrite } from "../write";
import { enteredCell } from "./entered-value";
import { entryProblem } from "./entry-problem";
import type { CellField, Entry, EntryField } from "./field";
import { allFields } from "./fields";

/** An entry whose field is in the workbook now. */
interface Placed<F extends EntryField = EntryField> {
  readonly field: F;
  readonly text: string;
}

/**
 * Puts what the user entered into its cells, and what has no cell into the hidden sheet; 计分底稿 and what hangs on it
 * are written anew where they are there. `evaluated` is the workbook as it is now: an entry that no longer finds its
 * matter is told, and not written. Pure: nothing is written until a host writes the plan, whose basis is
 * `evaluated.snapshot`.
 * @throws Trouble "locked-cell"; "structure-protected" where nothing could be kept for 还原.
 */
export function planEntering(
  evaluated: Evaluated,
  entries: readonly Entry[],
  options: Pick<EvaluateOptions, "scheme" | "mapping"> = {},
): Writing {
  const { snapshot, dossier } = evaluated;
  const ours = new Ours(snapshot);
  if (snapshot.structureIsProtected && ours.sheet("memory", 1) === null) {
    throw new Trouble("structure-protected", "");
  }
  const ready = entries.filter((entry) => entryProblem(entry) === null);
  const placed = placedIn(evaluated, ready);
  const cells = placed.filter(isOfCell).map((entry) => cellOf(entry, snapshot));
  const after = withCells(
    snapshot,
    cells.map(({ at, cell }) => ({ at, cell })),
    shownText,
  );
  const known = options.mapping ?? remembered(snapshot).mapping ?? null;
  const mapping = withLateness(known, dossier, placed) ?? undefined;
  const setAside = withNewlySetAside(evaluated.setAside, placed, after);
  const evaluatedAfter = evaluateAgain(after, { scheme: options.scheme, mapping, setAside });
  const writing = planWrite(evaluatedAfter, {
    tables: ours.sheet("working-paper", 1) !== null,
    report: null,
    rescore: false,
    mapping,
    entered: cells.map(({ entered }) => entered),
    isSettling: placed.length > 0,
  });
  const lost = ready.filter(({ field }) => !placed.some((one) => one.field.key === field.key));
  return { ...writing, findings: [...lost.map(lostFinding), ...writing.findings] };
}

/** The entries with their fields as they are now; one whose matter is gone or says something else is left out. */
function placedIn(evaluated: Evaluated, entries: readonly Entry[]): readonly Placed[] {
  const now = new Map(allFields(evaluated).map((field) => [`${field.key}\n${field.subject}\n${field.now}`, field]));
  return entries.flatMap(({ field, text }) => {
    const same = now.get(`${field.key}\n${field.subject}\n${field.now}`);
    return same ? [{ field: same, text: text.trim() }] : [];
  });
}

function isOfCell(entry: Placed): entry is Placed<CellField> {
  return "at" in entry.field;
}

function cellOf({ field, text }: Placed<CellField>, snapshot: WorkbookSnapshot) {
  const { at, what } = field;
  const sheet = sheetNamed(snapshot, at.sheet)!;
  if (isLocked(sheet, at.row, at.column)) throw new Trouble("locked-cell", sheet.name, { cell: at });
  const cell = enteredCell(field, text, snapshot);
  const entered: EnteredCell = {
    at,
    value: cell.value as string | number,
    shown: cell.text,
    before: cellAt(sheet, at.row, at.column),
    what,
  };
  return { at, cell, entered };
}

/** Only for what is planned; the host shows the cell as it is formatted. */
function shownText(value: string | number | boolean, format: string | undefined): string {
  if (typeof value !== "number") return typeof value === "boolean" ? String(value).toUpperCase() : value;
  const number = decimalOfCell(value);
  return format?.includes("%") ? formatPercent(number, 2) : formatNumber(number, AMOUNT_FORM);
}

function withLateness(
  mapping: ConfirmedMapping | null,
  { forms }: Dossier,
  placed: readonly Placed[],
): ConfirmedMapping | null {
  return placed.reduce(
    (known, { field, text }) =>
      field.kind === "lateness" ? withChosenLateness(known, forms, field.row, text === "" ? null : text) : known,
    mapping,
  );
}

/** A reason sets a finding aside, none takes that back. */
function withNewlySetAside(
  before: readonly SetAside[],
  placed: readonly Placed[],
  after: WorkbookSnapshot,
): readonly SetAside[] {
  const fresh = placed.flatMap(({ field, text }) =>
    field.kind === "set-aside" ? [setAsideOf(field.finding, text, after)] : [],
  );
  const isSame = (first: SetAside, second: SetAside) =>
    first.check === second.check && first.message === second.message && first.places.join() === second.places.join();
  const others = before.filter((one) => !fresh.some((other) => isSame(one, other)));
  return [...others, ...fresh.filter(({ reason }) => reason !== "")];
}

function lostFinding({ field }: Entry): Finding {
  return {
    check: "entry-lost",
    severity: "warning",
    message: `${"at" in field ? `${reference(field.at)} 的` : ""}${field.what}没有写入：填写之后表格改动过，找不到原来的位置或内容。请重新填写。`,
    sources: [],
  };
}
