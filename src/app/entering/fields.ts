import { quoted, ZERO, type Finding } from "../../figures";
import { saysNothing } from "../../language";
import { joinedSentences } from "../../sentences";
import { evaluationsOf, isToSettle, itemsOf, ruleById, type Evaluation, type ScoredItem } from "../../scoring";
import {
  cellAt,
  Ours,
  quoteSheet,
  reference,
  sheetNamed,
  type CellAddress,
  type WorkbookSnapshot,
} from "../../workbook";
import type { Evaluated } from "../evaluate";
import type { CellField, EntryField, LatenessField, SetAsideField, ShownField } from "./field";

/** What a person can settle of one item: the missing actual, the points of a judgement, what being late costs, why. */
export function fieldsOfItem(
  { snapshot }: Evaluated,
  owner: string,
  { scheme }: Evaluation,
  item: ScoredItem,
): readonly EntryField[] {
  const { row, weight } = item;
  const isWaiting = isToSettle(item);
  const late = latenessField(owner, item, isWaiting);
  if (!isWaiting) return late;
  const subject = `${owner}·${item.name}`;
  const actual = row?.actual.slot ?? null;
  const isMissing = actual !== null && item.ratio === null && row?.actual.reading.kind === "empty";
  if (isMissing) return cellField("actual", actual.at, subject, `${quoted(item.name)}的完成值`, snapshot);
  const { low, high } = item.bounds ?? { low: ZERO, high: weight! };
  const bounds = { low: low.toFixed(), high: high.toFixed(), decimals: scheme.options.scoreDecimals };
  const score = cellField("score", item.scoreAt, subject, `${quoted(item.name)}的得分`, snapshot);
  const reason = row?.reason?.text === "" ? row.reason.at : null;
  return [
    ...late,
    ...score.map((field) => ({ ...field, bounds })),
    ...cellField("reason", reason, subject, `${quoted(item.name)}的原因`, snapshot),
  ];
}

/** Lateness is asked for where both days are known and only the deduction isn't. */
function latenessField(owner: string, item: ScoredItem, isWaiting: boolean): readonly LatenessField[] {
  const { row, name } = item;
  const isKnown = ruleById(item.rule).reads === "year" && item.operands.some(({ role }) => role === "actual");
  if (row === null || !(row.chosenLateness !== undefined || (isWaiting && isKnown))) return [];
  const subject = `${owner}·${name}`;
  const what = `${quoted(name)}的逾期扣分办法`;
  const key = `lateness ${reference(row.nameAt)}`;
  return [{ kind: "lateness", key, subject, what, row, now: row.chosenLateness?.text ?? "" }];
}

/** The cell as a field; nothing where there is none, or where it calculates something of the user's. */
function cellField(
  kind: CellField["kind"],
  at: CellAddress | null,
  subject: string,
  what: string,
  snapshot: WorkbookSnapshot,
  proposal: (now: string) => string = () => "",
): readonly CellField[] {
  const sheet = at && sheetNamed(snapshot, at.sheet);
  if (!at || !sheet) return [];
  const cell = cellAt(sheet, at.row, at.column);
  if (cell?.formula !== undefined && !new Ours(snapshot).wrote(cell.formula)) return [];
  const now = cell?.formula === undefined ? (cell?.text.trim() ?? "") : "";
  return [{ kind, key: `${kind} ${reference(at)}`, subject, what, at, now, proposal: proposal(now) }];
}

/** 补一句: the cell that the finding's sentence belongs to; null where it has none. */
export function reasonField({ snapshot }: Evaluated, finding: Finding): CellField | null {
  const { suggestion, reasonAt, message } = finding;
  if (suggestion === undefined || reasonAt === undefined) return null;
  const proposal = (now: string) => (now === "" || saysNothing(now) ? suggestion : joinedSentences(now, suggestion));
  return cellField("reason", reasonAt, message, "原因", snapshot, proposal)[0] ?? null;
}

/** 已核对: an error or a warning may be set aside, and taken back. */
export function setAsideField(finding: Finding): SetAsideField | null {
  if (finding.severity === "info" || finding.report !== undefined) return null;
  const { check, message, sources } = finding;
  const places = sources.map((place) => ("top" in place ? reference(place) : quoteSheet(place.sheet)));
  const key = ["set-aside", check, message, ...places].join(" ");
  return { kind: "set-aside", key, subject: message, what: "已核对的问题", finding, now: finding.setAside ?? "" };
}

/** The items that a person can settle, by the cells that their findings name. */
const settled = new WeakMap<Evaluated, ReadonlyMap<string, readonly EntryField[]>>();

/** What can be settled where a finding points to the cell of a waiting score or of a missing actual. */
export function fieldsOfFinding(evaluated: Evaluated, finding: Finding): readonly EntryField[] {
  const cells = settled.get(evaluated) ?? fieldsByCell(evaluated);
  settled.set(evaluated, cells);
  const fields = finding.sources.flatMap((place) => ("top" in place ? (cells.get(reference(place)) ?? []) : []));
  // One item may be pointed at by two of its cells.
  return [...new Set(fields)];
}

function fieldsByCell(evaluated: Evaluated): ReadonlyMap<string, readonly EntryField[]> {
  const found = new Map<string, readonly EntryField[]>();
  for (const { owner, evaluation } of evaluationsOf(evaluated.scored)) {
    for (const item of itemsOf(evaluation).filter(isToSettle)) {
      const fields = fieldsOfItem(evaluated, owner, evaluation, item);
      if (fields.length === 0) continue;
      for (const at of [item.scoreAt, item.row?.actual.slot?.at]) if (at) found.set(reference(at), fields);
    }
  }
  return found;
}

/** What a finding asks to be filled in: its sentence, else what it leaves waiting. Nothing where it was set aside. */
export function fieldsToSettle(evaluated: Evaluated, finding: Finding): readonly EntryField[] {
  if (finding.setAside !== undefined) return [];
  const reason = reasonField(evaluated, finding);
  return reason ? [reason] : fieldsOfFinding(evaluated, finding);
}

/** Everything that can be settled in the workbook as it is now. */
export function allFields(evaluated: Evaluated): readonly EntryField[] {
  const ofItems = evaluationsOf(evaluated.scored).flatMap(({ owner, evaluation }) =>
    itemsOf(evaluation).flatMap((item) => fieldsOfItem(evaluated, owner, evaluation, item)),
  );
  const ofFindings = evaluated.findings.flatMap((finding) =>
    [reasonField(evaluated, finding), setAsideField(finding)].filter((field) => field !== null),
  );
  return [...ofItems, ...ofFindings];
}

/** The field without what only its own workbook can hold. */
export function shownField(field: EntryField): ShownField {
  if ("at" in field) return field;
  const { kind, key, subject, what, now } = field;
  return { kind, key, subject, what, now };
}
