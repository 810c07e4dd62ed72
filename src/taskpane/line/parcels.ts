/**
 * A value that crosses between page and worker in pieces, so that neither is held up by a long one: its long lists go
 * first, slice by slice, then the rest with a mark in the place of each.
 */
export type Piece =
  | { readonly id: number; readonly list: number; readonly items: readonly unknown[] }
  | { readonly id: number; readonly body: unknown };

/** Shorter lists stay where they are. */
const LONG = 200;
/** What one slice weighs at most, a cell being 1: it is copied in some milliseconds. */
const SLICE = 4000;

interface Mark {
  readonly listOfParcel: number;
}

/** The pieces of a value of plain data, in the order in which they are to be sent. */
export function* piecesOf(id: number, value: unknown): Generator<Piece> {
  const lists: (readonly unknown[])[] = [];
  const body = withMarks(value, lists);
  for (const [list, items] of lists.entries()) {
    let start = 0;
    let weight = 0;
    for (let end = 0; end < items.length; end += 1) {
      weight += weightOf(items[end]);
      if (weight < SLICE && end < items.length - 1) continue;
      yield { id, list, items: items.slice(start, end + 1) };
      start = end + 1;
      weight = 0;
    }
  }
  yield { id, body };
}

function weightOf(item: unknown): number {
  if (Array.isArray(item)) return 1 + item.length;
  return typeof item === "object" && item !== null ? 4 : 1;
}

function withMarks(value: unknown, lists: (readonly unknown[])[]): unknown {
  if (Array.isArray(value)) {
    if (value.length <= LONG) return mapped(value, (one) => withMarks(one, lists));
    lists.push(value);
    return { listOfParcel: lists.length - 1 } satisfies Mark;
  }
  return isRecord(value) ? mapped(value, (one) => withMarks(one, lists)) : value;
}

/** Puts the pieces of values together again. */
export class Parcels {
  private readonly lists = new Map<number, (readonly unknown[])[][]>();

  /** The whole value with its last piece; null before. */
  take(piece: Piece): { readonly whole: unknown } | null {
    const lists = this.lists.get(piece.id) ?? [];
    if ("body" in piece) {
      this.lists.delete(piece.id);
      return { whole: lists.length === 0 ? piece.body : withoutMarks(piece.body, lists) };
    }
    (lists[piece.list] ??= []).push(piece.items);
    this.lists.set(piece.id, lists);
    return null;
  }
}

function withoutMarks(value: unknown, lists: readonly (readonly (readonly unknown[])[])[]): unknown {
  if (Array.isArray(value)) return mapped(value, (one) => withoutMarks(one, lists));
  if (!isRecord(value)) return value;
  const { listOfParcel } = value;
  if (typeof listOfParcel === "number") return ([] as unknown[]).concat(...lists[listOfParcel]!);
  return mapped(value, (one) => withoutMarks(one, lists));
}

/** The list or record with its parts changed; itself where none is. */
function mapped<T extends object>(value: T, change: (part: unknown) => unknown): T {
  let copy: Record<string, unknown> | null = null;
  for (const [key, part] of Object.entries(value)) {
    const changed = change(part);
    if (changed === part) continue;
    copy ??= (Array.isArray(value) ? [...(value as unknown[])] : { ...value }) as Record<string, unknown>;
    copy[key] = changed;
  }
  return (copy as T | null) ?? value;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}
