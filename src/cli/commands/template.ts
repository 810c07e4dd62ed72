import { refuseOverwriting, writeAll } from "../../hosts/disk";
import { renderDocx, STARTER_TEMPLATES } from "../../renderers/docx";
import { Trouble } from "../../workbook";
import { NATIVE_PACKING } from "../native-packing";
import { templatePath } from "../outputs";
import { writtenAsText } from "../text";
import { UsageError } from "../usage-error";
import type { Command } from "./command";
import { EXPORT, OUT, OVERWRITE } from "./options";

/** Templates of a report that there are, or one as a .docx to change. */
export const template: Command = {
  name: "template",
  takes: null,
  required: [],
  optional: [EXPORT],
  help: "列出 Word 报告模板；导出一个，改成本单位的",
  async run(given) {
    const id = given.text(EXPORT);
    if (id === undefined) return STARTER_TEMPLATES.map((one) => `${one.id}  ${one.name}`).join("\n");
    const found = STARTER_TEMPLATES.find((one) => one.id === id);
    if (!found) throw new Trouble("unknown-template", id, { more: STARTER_TEMPLATES.map((one) => one.id).join("、") });
    const folder = given.text(OUT);
    if (folder === undefined) throw new UsageError("template 的 --export 要和 --out 一起用");
    const path = templatePath(found.id, folder);
    await refuseOverwriting([path], null, given.has(OVERWRITE));
    await writeAll([{ path, bytes: renderDocx(found.document, NATIVE_PACKING) }]);
    return writtenAsText([path]);
  },
};
