/** What was written of one figure, and from which cell: so that it is found again after the document was edited. */
export interface LedgerEntry {
  /** The record and the figure, whatever row it stands in: 投诉中心运营经费/execution-rate. */
  readonly id: string;
  /** The Chinese term: 全年执行数. */
  readonly label: string;
  /** The name of its bookmark; unique in the document, at most 40 characters. */
  readonly mark: string;
  /** As it was written, with its unit. */
  readonly text: string;
  /** The text that a refresh replaced, as long as that may still be rejected. */
  readonly was?: string;
  /** The exact value, in digits; a rate as a fraction. */
  readonly value: string;
  readonly unit: string;
  readonly decimals: number;
  readonly keepZeros?: boolean;
  readonly percent?: boolean;
  readonly thousands?: boolean;
  /** 'Sheet'!B7. */
  readonly sources: readonly string[];
  /** The characters of its paragraph right before and behind it. */
  readonly before: string;
  readonly after: string;
}

export type Ledger = readonly LedgerEntry[];

/** Names of the properties that hold the ledger. */
const NAME = "ZipingLedger";
/** By way of .doc a property of 65,535 bytes comes back empty: each stays well below. */
const CHUNK = 16000;

export function isLedgerProperty(name: string): boolean {
  return name.startsWith(NAME);
}

/** The ledger as texts of docProps/custom.xml: ASCII alone, a count and a checksum beside them. */
export function ledgerProperties(ledger: Ledger): ReadonlyMap<string, string> {
  const text = JSON.stringify(ledger).replace(
    /[^ -~]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
  const found = new Map<string, string>();
  for (let at = 0; at < text.length; at += CHUNK) found.set(`${NAME}${found.size + 1}`, text.slice(at, at + CHUNK));
  const count = found.size;
  found.set(`${NAME}Count`, String(count));
  found.set(`${NAME}Checksum`, checksum(text));
  return found;
}

/** The ledger of a document; null where it has none, "lost" where what it has is no longer whole. */
export function readLedger(properties: ReadonlyMap<string, string>): Ledger | "lost" | null {
  if (![...properties.keys()].some(isLedgerProperty)) return null;
  const count = Number(properties.get(`${NAME}Count`));
  if (!Number.isInteger(count) || count < 1) return "lost";
  let text = "";
  for (let index = 1; index <= count; index += 1) text += properties.get(`${NAME}${index}`) ?? "";
  if (text === "" || checksum(text) !== properties.get(`${NAME}Checksum`)) return "lost";
  return JSON.parse(text) as Ledger;
}

/** FNV-1a of 32 bits, twice from different beginnings: 16 hexadecimal digits. */
export function checksum(text: string): string {
  return [0x811c9dc5, 0x01000193].map((start) => hash(text, start).toString(16).padStart(8, "0")).join("");
}

function hash(text: string, start: number): number {
  let value = start;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    value = Math.imul(value ^ (code & 0xff), 0x01000193);
    value = Math.imul(value ^ (code >>> 8), 0x01000193);
  }
  return value >>> 0;
}
