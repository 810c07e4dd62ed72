import { asciiJson } from "./ascii-json";
import { Checksum } from "./checksum";
import type { Ledger } from "./ledger-entry";
import { entryOf, rowOf, type LedgerRow } from "./ledger-row";
import { Words } from "./words";

/** Names of the properties that hold the ledger. */
const NAME = "ZipingLedger";
const RUN = `${NAME}Run`;
/** By way of .doc a property of 65,535 bytes comes back empty: each stays well below. */
const CHUNK = 16000;

export function isLedgerProperty(name: string): boolean {
  return name.startsWith(NAME);
}

/** A ledger kept short: a row for each figure, and the words that the rows name by number. */
export interface ShortLedger {
  readonly rows: readonly LedgerRow[];
  readonly words: readonly string[];
}

/**
 * The ledger as names and texts of docProps/custom.xml, one after the other: ASCII alone, a count and a checksum
 * behind them, and the run that wrote the document, where there is one. A long report has tens of thousands of
 * figures, so each is written as it comes.
 */
export function* ledgerProperties(ledger: Ledger, run?: string): Generator<readonly [name: string, text: string]> {
  const checksum = new Checksum();
  let count = 0;
  let rest = "";
  for (const piece of pieces(ledger)) {
    checksum.add(piece);
    rest += piece;
    while (rest.length >= CHUNK) {
      count += 1;
      yield [`${NAME}${count}`, rest.slice(0, CHUNK)];
      rest = rest.slice(CHUNK);
    }
  }
  if (rest !== "") {
    count += 1;
    yield [`${NAME}${count}`, rest];
  }
  yield [`${NAME}Count`, String(count)];
  yield [`${NAME}Checksum`, checksum.digits()];
  if (run !== undefined) yield [RUN, run];
}

function* pieces(ledger: Ledger): Generator<string> {
  const words = new Words();
  let before = '{"rows":[';
  for (const entry of ledger) {
    yield before + asciiJson(rowOf(entry, words));
    before = ",";
  }
  yield `${ledger.length === 0 ? before : ""}],"words":${asciiJson(words.all)}}`;
}

/** The run that wrote the document; null where none is named. */
export function readRun(properties: ReadonlyMap<string, string>): string | null {
  return properties.get(RUN) || null;
}

/** The ledger of a document; null where it has none, "lost" where what it has is no longer whole. */
export function readLedger(properties: ReadonlyMap<string, string>): Ledger | "lost" | null {
  if (![...properties.keys()].some(isLedgerProperty)) return null;
  const count = Number(properties.get(`${NAME}Count`));
  // A count that was changed must not be counted up to.
  if (!Number.isInteger(count) || count < 1 || count > properties.size) return "lost";
  let text = "";
  for (let index = 1; index <= count; index += 1) text += properties.get(`${NAME}${index}`) ?? "";
  if (text === "" || new Checksum().add(text).digits() !== properties.get(`${NAME}Checksum`)) return "lost";
  const { rows, words } = JSON.parse(text) as Partial<ShortLedger>;
  if (!rows || !words) return "lost";
  return ledgerOfShort({ rows, words });
}

export function shortLedger(ledger: Ledger): ShortLedger {
  const words = new Words();
  const rows = ledger.map((entry) => rowOf(entry, words));
  return { rows, words: words.all };
}

export function ledgerOfShort({ rows, words }: ShortLedger): Ledger {
  return rows.map((row) => entryOf(row, words));
}
