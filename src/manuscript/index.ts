export type * from "./manuscript";
export type * from "./template";
export { checksum, isLedgerProperty, ledgerProperties, readLedger, type Ledger, type LedgerEntry } from "./ledger";
