import { decodeCellText } from "../xml/escape";
import { localName, parseXml, type XmlPart } from "../xml/parse";

/** The texts of xl/sharedStrings.xml by number. Runs of rich text are joined; phonetic runs are no text. */
export function readSharedStrings(part: XmlPart): readonly string[] {
  const strings: string[] = [];
  let text = "";
  let isText = false;
  let inPhonetic = false;
  parseXml(part, {
    open(name) {
      const local = localName(name);
      if (local === "si") text = "";
      else if (local === "rPh") inPhonetic = true;
      else if (local === "t") isText = !inPhonetic;
    },
    close(name) {
      const local = localName(name);
      if (local === "t") isText = false;
      else if (local === "rPh") inPhonetic = false;
      else if (local === "si") strings.push(decodeCellText(text));
    },
    text(run) {
      if (isText) text += run;
    },
  });
  return strings;
}
