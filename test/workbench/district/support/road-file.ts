import { roadForm } from "../../../e2e/support/road-forms";
import { workbook } from "../../../support/grid";
import { xlsxOf } from "../../../support/xlsx";

/** A workbook with the form of one project, as a file that a person chose. */
export async function roadFile(name: string): Promise<File> {
  return new File([(await xlsxOf(workbook([roadForm("道路养护")]))).slice()], name);
}
