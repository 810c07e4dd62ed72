export type * from "./manuscript";
export type * from "./template";
export { checksum } from "./checksum";
export { isLedgerProperty, ledgerProperties, readLedger } from "./ledger";
export type { Ledger, LedgerEntry } from "./ledger-entry";
