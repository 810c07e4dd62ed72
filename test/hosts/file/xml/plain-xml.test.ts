import fc from "fast-check";
import { SaxesParser } from "saxes";
import { parseXml } from "../../../../src/hosts/file/xml/parse";
import { PlainXml } from "../../../../src/hosts/file/xml/plain-xml";

type Events = (string | readonly unknown[])[];

/** What a reader is told inside the document's element, or the fault alone. */
function ours(text: string): Events {
  const events: Events = [];
  let depth = 0;
  try {
    parseXml(
      { text, path: "xl/a.xml", file: "a.xlsx" },
      {
        open: (name, attributes, position, isSelfClosing) => {
          depth += 1;
          events.push(["open", name, { ...attributes }, position, isSelfClosing]);
        },
        close: (name, position) => {
          depth -= 1;
          events.push(["close", name, position]);
        },
        text: (run) => depth > 0 && events.push(["text", run]),
      },
    );
  } catch (error) {
    return [(error as { code: string }).code];
  }
  return events;
}

function strict(text: string): Events {
  const events: Events = [];
  let depth = 0;
  const parser = new SaxesParser({ position: true });
  parser.on("opentag", (tag) => {
    depth += 1;
    events.push(["open", tag.name, { ...tag.attributes }, parser.position, tag.isSelfClosing]);
  });
  parser.on("closetag", (tag) => {
    depth -= 1;
    events.push(["close", tag.name, parser.position]);
  });
  parser.on("text", (run) => depth > 0 && events.push(["text", run]));
  parser.on("cdata", (run) => events.push(["text", run]));
  let isUnsafe = false;
  parser.on("doctype", () => {
    isUnsafe = true;
    throw new Error("doctype");
  });
  try {
    parser.write(text).close();
  } catch {
    return [isUnsafe ? "unsafe-xml" : "damaged"];
  }
  return events;
}

const HEADS = [
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n',
  '<?xml version="1.0"?>',
  "<?xml version='1.0' encoding='UTF-8'?>",
  '\ufeff<?xml version="1.0" encoding="utf-8" ?>\n',
  '<?xml version="1.1"?>',
  "\ufeff",
  "",
];
const PIECES = [
  ..."<>&\"'/= \n\r\t]-!?a",
  ..."\u0000\u0007\u0085\u00a0\ufeff\uffff",
  "<a>",
  "</a>",
  "</a >",
  "<x:c>",
  "</x:c>",
  "<c/>",
  '<c r="A1" s="2" t="s">',
  "</c>",
  "<c r='A1'/>",
  '<c r = "A1"/>',
  '<c r="A1"s="2"/>',
  '<c r="A1" r="A2"/>',
  '<c constructor="1" __proto__="2"/>',
  '<c r="a&lt;b"/>',
  '<c r="a\nb"/>',
  '<c r="a<b"/>',
  "<v>12</v>",
  "单位",
  "\ud842\udfb7",
  "&lt;",
  "&amp;amp;",
  "&#10;",
  "&nbsp;",
  "<!-- a -->",
  "<![CDATA[<b>]]>",
  "]]>",
  "<?a b?>",
  '<?xml version="1.0"?>',
  "<!DOCTYPE a>",
  "<单位 年='2023'/>",
  "<1/>",
];

const document = fc
  .tuple(
    fc.constantFrom(...HEADS),
    fc.array(fc.constantFrom(...PIECES), { maxLength: 8 }),
    fc.constantFrom("", "\n", "<a/>"),
  )
  .chain(([head, pieces, tail]) =>
    fc.constantFrom(`${head}<a>${pieces.join("")}</a>${tail}`, `${head}${pieces.join("")}${tail}`),
  );

test("what is read plainly is told as the strict parser tells it, faults too", () => {
  fc.assert(
    fc.property(document, (text) => {
      expect(ours(text)).toEqual(strict(text));
    }),
    { numRuns: 20_000 },
  );
});

const SHEET =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n<x:worksheet xmlns:x="urn:x"><x:sheetData>' +
  '<x:row r="1" spans="1:2"><x:c r="A1" t="str"><x:f>B1&amp;"&lt;"</x:f><x:v>单位</x:v></x:c><x:c r="B1"/></x:row>' +
  "</x:sheetData></x:worksheet>\n";
const silent = { open: () => undefined, close: () => undefined, text: () => undefined };

test.each([
  ["a sheet is plain to its end", SHEET, null],
  [
    "the strict parser goes on at a comment",
    SHEET.replace("<x:v>", "<!-- a --><x:v>"),
    ["x:worksheet", "x:sheetData", "x:row", "x:c"],
  ],
  ["and behind the document's element", `${SHEET}<!-- a -->`, []],
])("%s", (_what, text, open) => {
  expect(new PlainXml(text, silent).read()?.open ?? null).toEqual(open);
});
