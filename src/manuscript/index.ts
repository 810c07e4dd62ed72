export type * from "./manuscript";
export type * from "./template";
export { checksum } from "./checksum";
export {
  isLedgerProperty,
  ledgerOfShort,
  ledgerProperties,
  readLedger,
  readRun,
  shortLedger,
  type ShortLedger,
} from "./ledger";
export type { Ledger, LedgerEntry } from "./ledger-entry";
