export type * from "./manuscript";
export { checksum, isLedgerProperty, ledgerProperties, readLedger, type Ledger, type LedgerEntry } from "./ledger";
