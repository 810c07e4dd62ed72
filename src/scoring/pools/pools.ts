import { type Choice, choiceIn, withoutSpaces } from "../../language";
import type { IndicatorRow } from "../../recognition";
import { ratioNamed } from "../ratios";

/**
 * Rows that share one pool of points (任选、二者择其一). "best": one of them counts, the better one. "share": those
 * that were chosen share the points equally, which makes the average of their scores out of the whole pool. "each":
 * those that were chosen count with their own points.
 */
export interface Pool {
  /** One below the other, the first holds the points. */
  readonly rows: readonly IndicatorRow[];
  /** As the form writes it: 二者择其一. */
  readonly words: string;
  readonly choose: "best" | "share" | "each";
  /** How many the form says are to be chosen: 任选两项; null where it leaves that open. */
  readonly wanted: number | null;
  /** The rows share one 得分 cell, or have none. */
  readonly hasOneScore: boolean;
}

/** Of the common framework's ratios these stand for each other (财预〔2013〕53号 gives both for the same matter). */
const ALTERNATIVES: readonly (readonly string[])[] = [["carry-over", "carry-over-change"]];

/** The pools of a form, by each of their rows. */
export function poolsOf(rows: readonly IndicatorRow[]): ReadonlyMap<IndicatorRow, Pool> {
  const pools = new Map<IndicatorRow, Pool>();
  for (let first = 0; first < rows.length;) {
    const pool = poolOf(togetherFrom(rows, first)) ?? optionalFrom(rows, first);
    for (const row of pool?.rows ?? []) pools.set(row, pool!);
    first += pool?.rows.length ?? 1;
  }
  return pools;
}

/** The rows from `first` on that have one weight between them: a shared cell, blanks below it, or the same number. */
function togetherFrom(rows: readonly IndicatorRow[], first: number): readonly IndicatorRow[] {
  const holder = rows[first]!;
  let end = first + 1;
  if (!hasPoints(holder)) return [holder];
  while (end < rows.length && isBeside(holder, rows[end]!) && isOneWeight(holder, rows[end - 1]!, rows[end]!)) end += 1;
  return rows.slice(first, end);
}

function isBeside(holder: IndicatorRow, row: IndicatorRow): boolean {
  return row.level1 === holder.level1;
}

function isOneWeight(holder: IndicatorRow, above: IndicatorRow, row: IndicatorRow): boolean {
  if (row.sharedWeight) return isAt(row.sharedWeight.at, holder.weight!.at);
  if (row.isOfWhich) return false;
  if (!hasPoints(row)) return row.level2 === holder.level2;
  // With a weight each they are a pool only where each says so, or one names the other.
  return row.weight!.text === holder.weight!.text && areAlternatives(above, row);
}

function hasPoints(row: IndicatorRow): boolean {
  return row.weight !== null && row.weight.text !== "";
}

function areAlternatives(above: IndicatorRow, row: IndicatorRow): boolean {
  const [first, second] = [wordingOf(above), wordingOf(row)];
  if (first?.choose !== "best" && second?.choose !== "best") return false;
  if (first && second) return true;
  const isNamed = [
    textsOf(above).some((text) => text.includes(row.name)),
    textsOf(row).some((text) => text.includes(above.name)),
  ];
  return isNamed.includes(true) || areKnownAlternatives(above.name, row.name);
}

function areKnownAlternatives(one: string, other: string): boolean {
  const ids = [ratioNamed(one)?.id, ratioNamed(other)?.id];
  return ALTERNATIVES.some((pair) => ids.every((id) => id !== undefined && pair.includes(id)) && ids[0] !== ids[1]);
}

function poolOf(rows: readonly IndicatorRow[]): Pool | null {
  if (rows.length < 2) return null;
  const wording = rows.flatMap((row) => wordingOf(row) ?? [])[0];
  if (!wording) return null;
  const [holder, ...others] = rows;
  const scoreAt = holder!.score?.at;
  const hasOneScore = others.every(({ score }) => score === null || (scoreAt !== undefined && isAt(score.at, scoreAt)));
  return { rows, ...wording, hasOneScore };
}

/** Rows with points of their own that all say 任选: those that are filled in count. */
function optionalFrom(rows: readonly IndicatorRow[], first: number): Pool | null {
  const wording = wordingOf(rows[first]!);
  if (wording?.choose !== "share") return null;
  let end = first;
  while (end < rows.length && hasPoints(rows[end]!) && wordingOf(rows[end]!)?.words === wording.words) end += 1;
  const together = rows.slice(first, end);
  return together.length < 2 ? null : { rows: together, ...wording, choose: "each", hasOneScore: false };
}

function wordingOf(row: IndicatorRow): Choice | null {
  let wording = wordings.get(row);
  if (wording === undefined) wordings.set(row, (wording = readWording(row)));
  return wording;
}

/** A row is asked for its own sake and for that of its neighbours. */
const wordings = new WeakMap<IndicatorRow, Choice | null>();

function readWording(row: IndicatorRow): Choice | null {
  for (const text of textsOf(row)) {
    const choice = choiceIn(text);
    if (choice) return choice;
  }
  return null;
}

/** The row of a pool without what its 计分方式 says of the pool (二者择其一): that is no rule of its own. */
export function withoutPoolMethod(row: IndicatorRow): IndicatorRow {
  const text = withoutSpaces(row.method?.text ?? "");
  return choiceIn(text) ? { ...row, method: null } : row;
}

function textsOf({ name, level2, standard, method, reason, target }: IndicatorRow): readonly string[] {
  return [standard?.slot.text, method?.text, reason?.text, target.text, name, level2].flatMap((text) =>
    text === undefined ? [] : [withoutSpaces(text)],
  );
}

function isAt(place: { row: number; column: number }, at: { row: number; column: number }): boolean {
  return place.row === at.row && place.column === at.column;
}
