/** The name of a file that belongs to a workbook: 某某-自评.xlsx and 某某.xlsx give 某某-报送.xlsx. */
export function fileNamedAfter(workbook: string, ending: string): string {
  return `${workbook.replace(/\.[^.]+$/, "").replace(/-自评$/, "")}-${ending}`;
}
