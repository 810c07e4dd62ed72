import { correctionsOf } from "../../app";
import { refuseOverwriting, writeAll } from "../../hosts/disk";
import { newWorkbook } from "../../hosts/file";
import { CORRECTION_HEADERS, correctionRows } from "../../recognition";
import { layOutCorrections } from "../../renderers";
import { correctionsPath } from "../outputs";
import { writtenAsText } from "../text";
import { WORKBOOK, type Command } from "./command";
import { openWorkbook } from "./open";
import { OUT, OVERWRITE } from "./options";

/** What was set right in a workbook, or a sheet 识别更正 of it for other workbooks; without any, one to fill in. */
export const corrections: Command = {
  name: "corrections",
  takes: WORKBOOK,
  required: [],
  optional: [OUT, OVERWRITE],
  help: "列出工作簿里的识别更正；导出成一张“识别更正”表，各单位共用",
  async run(given) {
    const { snapshot } = await openWorkbook(given);
    const found = correctionsOf(snapshot);
    const folder = given.text(OUT);
    if (folder === undefined) {
      return [[...CORRECTION_HEADERS], ...correctionRows(found)].map((row) => row.join("\t")).join("\n");
    }
    const path = correctionsPath(given.path, folder);
    await refuseOverwriting([path], given.path, given.has(OVERWRITE));
    await writeAll([{ path, bytes: newWorkbook([layOutCorrections(found)]) }]);
    return writtenAsText([path]);
  },
};
