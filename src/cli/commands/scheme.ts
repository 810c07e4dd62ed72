import { refuseOverwriting, writeAll } from "../../hosts/disk";
import { newWorkbook } from "../../hosts/file";
import { layOutScheme } from "../../renderers";
import { exportScheme, schemeById, SCHEMES } from "../../scoring";
import { Trouble } from "../../workbook";
import { schemePath } from "../outputs";
import { writtenAsText } from "../text";
import type { Command } from "./command";
import { EXPORT, OUT, OVERWRITE } from "./options";

/** The schemes that there are, or one as rows to paste into a sheet 计分方案. */
export const scheme: Command = {
  name: "scheme",
  takes: null,
  required: [],
  optional: [EXPORT],
  help: "列出计分方案；导出一个方案，作为本单位方案表的底子",
  async run(given) {
    const id = given.text(EXPORT);
    if (id === undefined) {
      return SCHEMES.map(({ id, document, title }) => `${id}  ${document ?? ""}  ${title}`).join("\n");
    }
    const found = schemeById(id);
    if (!found) throw new Trouble("unknown-scheme", id, { more: SCHEMES.map((one) => one.id).join("、") });
    const folder = given.text(OUT);
    if (folder === undefined) {
      return exportScheme(found)
        .map((row) => row.join("\t"))
        .join("\n");
    }
    const path = schemePath(found.id, folder);
    await refuseOverwriting([path], null, given.has(OVERWRITE));
    await writeAll([{ path, bytes: newWorkbook([layOutScheme(found)]) }]);
    return writtenAsText([path]);
  },
};
