import { withoutSpaces } from "../language";
import type { Check, Sighting } from "./check";
import { places } from "./support/places";
import { textsOf } from "./support/texts";

export const textTooLong: Check = {
  id: "text-too-long",
  severity: "warning",
  title: "文字超过规定的字数",
  why: "表格规定了字数，超过的部分上报系统会截断或者不让提交。",
  mend: "精简文字到规定的字数以内。",
  example: "这段文字有 128 字，表格规定 100 字以内，多 28 字。请精简。",
  run(scored) {
    const found: Sighting[] = [];
    for (const { text, limit } of textsOf(scored)) {
      if (limit === null) continue;
      const length = Array.from(withoutSpaces(text.value)).length;
      if (length <= limit) continue;
      found.push({
        message: `这段文字有 ${length} 字，表格规定 ${limit} 字以内，多 ${length - limit} 字。请精简。`,
        sources: places(text),
      });
    }
    return found;
  },
};
