import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { Chance } from "../formulas/random";

/** What can happen to an Office file between two programs, a disk and a careless hand. */
export type PackageMutation = (bytes: Uint8Array, parts: string, chance: Chance) => Uint8Array;

const at = (length: number, { next }: Chance): number => Math.floor(next() * length);

/** Of the zip itself. */
export const ZIP_MUTATIONS: Readonly<Record<string, PackageMutation>> = {
  "cut short": (bytes, _, chance) => bytes.slice(0, at(bytes.length, chance)),
  "bytes overwritten": (bytes, _, chance) => {
    const changed = new Uint8Array(bytes);
    const start = at(bytes.length, chance);
    for (let index = start; index < Math.min(bytes.length, start + 1 + at(16, chance)); index += 1)
      changed[index] = at(256, chance);
    return changed;
  },
  "bytes taken out": (bytes, _, chance) => {
    const start = at(bytes.length, chance);
    return Buffer.concat([bytes.subarray(0, start), bytes.subarray(start + 1 + at(200, chance))]);
  },
  "a part gone": changedParts((parts, name) => delete parts[name]),
  "a part empty": changedParts((parts, name) => (parts[name] = new Uint8Array())),
  "a part renamed": changedParts((parts, name) => {
    parts[`${name}.bak`] = parts[name]!;
    delete parts[name];
  }),
  "two parts exchanged": changedParts((parts, name, chance) => {
    const other = chance.pick(Object.keys(parts));
    [parts[name], parts[other]] = [parts[other]!, parts[name]!];
  }),
};

/** Of the XML of the parts whose names match. */
export const XML_MUTATIONS: Readonly<Record<string, PackageMutation>> = {
  "text cut out": changedXml((xml, chance) => {
    const start = at(xml.length, chance);
    return xml.slice(0, start) + xml.slice(start + 1 + at(60, chance));
  }),
  "text put in": changedXml((xml, chance) => {
    const start = at(xml.length, chance);
    return xml.slice(0, start) + chance.pick(NOISE) + xml.slice(start);
  }),
  "an element gone": onElement(() => ""),
  "an element doubled": onElement((element) => element + element),
  "an element renamed": onElement((element) => element.replace(/^<[\w:]+/, "<x:other")),
  "an attribute gone": onElement((element, chance) => {
    const attributes = [...element.matchAll(/\s[\w:]+="[^"]*"/g)];
    return attributes.length === 0 ? element : element.replace(chance.pick(attributes)[0], "");
  }),
  "an attribute otherwise": onElement((element, chance) => {
    const attributes = [...element.matchAll(/\s([\w:]+)="[^"]*"/g)];
    if (attributes.length === 0) return element;
    const [whole, name] = chance.pick(attributes);
    return element.replace(whole, ` ${name}="${chance.pick(VALUES)}"`);
  }),
  "a text otherwise": changedXml((xml, chance) => {
    const texts = [...xml.matchAll(/>([^<>]+)</g)];
    if (texts.length === 0) return xml;
    const { index, 1: text } = chance.pick(texts);
    return xml.slice(0, index + 1) + chance.pick(VALUES) + xml.slice(index + 1 + text!.length);
  }),
};

const NOISE = [
  "<",
  ">",
  "&",
  '"',
  "<c/>",
  "<row r='0'/>",
  "</sheetData>",
  "<!--",
  "]]>",
  "&#0;",
  "<?x",
  "x:",
  "\u0000",
];
const VALUES = ["", "-1", "0", "99999999999", "1e308", "NaN", "A1", "XFD1048576", "ZZZZ9", "true", "rId1", "../x", "—"];

function changedParts(change: (parts: Record<string, Uint8Array>, name: string, chance: Chance) => void) {
  return (bytes: Uint8Array, named: string, chance: Chance): Uint8Array => {
    const parts = unzipSync(bytes);
    const names = Object.keys(parts).filter((name) => new RegExp(named).test(name));
    change(parts, chance.pick(names), chance);
    return zipSync(parts, { level: 1 });
  };
}

function changedXml(change: (xml: string, chance: Chance) => string): PackageMutation {
  return changedParts((parts, name, chance) => {
    parts[name] = strToU8(change(strFromU8(parts[name]!), chance));
  });
}

/** On one element, from its opening to its closing where nothing of the same name stands in between. */
function onElement(change: (element: string, chance: Chance) => string): PackageMutation {
  return changedXml((xml, chance) => {
    const openings = [...xml.matchAll(/<([\w:]+)\b[^<>]*>/g)];
    if (openings.length === 0) return xml;
    const { index, 0: opening, 1: name } = chance.pick(openings);
    const close = opening.endsWith("/>") ? -1 : xml.indexOf(`</${name}>`, index);
    const end = close < 0 ? index + opening.length : close + name!.length + 3;
    return xml.slice(0, index) + change(xml.slice(index, end), chance) + xml.slice(end);
  });
}
