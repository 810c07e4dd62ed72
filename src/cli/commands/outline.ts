import { refuseOverwriting, writeAll } from "../../hosts/disk";
import { newWorkbook } from "../../hosts/file";
import { layOutOutline } from "../../renderers";
import { outlineNamed, outlineRows, OUTLINES } from "../../report";
import { Trouble } from "../../workbook";
import { outlinePath } from "../outputs";
import { writtenAsText } from "../text";
import type { Command } from "./command";
import { EXPORT, OVERWRITE, OUT } from "./options";

/** The outlines that there are, or one as a sheet 报告模板 to change. */
export const outline: Command = {
  name: "outline",
  takes: null,
  required: [],
  optional: [EXPORT],
  help: "列出报告大纲；导出一个大纲，作为本单位报告模板的底子",
  async run(given) {
    const id = given.text(EXPORT);
    if (id === undefined) return OUTLINES.map((one) => `${one.id}  ${one.name}`).join("\n");
    const found = outlineNamed(id);
    if (!found) throw new Trouble("unknown-outline", id, { more: OUTLINES.map((one) => one.id).join("、") });
    const folder = given.text(OUT);
    if (folder === undefined) {
      return outlineRows(found)
        .map((row) => row.join("\t"))
        .join("\n");
    }
    const path = outlinePath(found.id, folder);
    await refuseOverwriting([path], null, given.has(OVERWRITE));
    await writeAll([{ path, bytes: newWorkbook([layOutOutline(found)]) }]);
    return writtenAsText([path]);
  },
};
