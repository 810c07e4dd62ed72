import type { FundsRow } from "./dossier";

/** What the whole of a funds block is called where the workbook has no words for it (财预〔2020〕10号, 附件). */
const WHOLE = "年度资金总额";

/** What a row of a funds block is called; "" for a part that has no name. */
export function fundsName({ label, isTotal }: Pick<FundsRow, "label" | "isTotal">): string {
  return label === "" && isTotal ? WHOLE : label;
}
