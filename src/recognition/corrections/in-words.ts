import type { Correction } from "../mapping";
import { FIELD_NAMES, KIND_NAMES } from "./correctable";

/** A correction as sentences name it: 项目支出表的全年预算数（“本年”下的“安排”）. */
export function correctionInWords(correction: Correction): string {
  const table = KIND_NAMES[correction.kind];
  if (correction.of === "total") return `${table}的合计行（“${correction.label}”）`;
  const place = headingInWords(correction);
  if (correction.of === "unit") return `${table}的金额单位${place}`;
  const { field } = correction;
  return field === null ? `${table}不读取的列${place}` : `${table}的${FIELD_NAMES[field]}${place}`;
}

function headingInWords({ group, heading }: { readonly group: string; readonly heading: string }): string {
  if (group === "" && heading === "") return "";
  if (group === "") return `（“${heading}”）`;
  return heading === "" ? `（“${group}”下的各列）` : `（“${group}”下的“${heading}”）`;
}
