import type { Decimal } from "../../figures";
import type { Standard } from "../standard";
import { conditionOf, NUMBER, numberOf } from "./clauses";

const ITEM_START =
  /(?:[①②③④⑤⑥⑦⑧⑨⑩]|(?:^|(?<=[;,)分]))(?:\(\d\)|\d[.、)](?!\d)|[一二三四五六七八九][、.]|[a-eA-E][.、)]))/;
const BRACKETED = new RegExp(`([^()]+(?:\\([^()分]*\\)[^()]*)?)\\((?:得|计|满分)?(${NUMBER})分\\)[;,、]?`, "g");
const PER_MISSING = new RegExp(`[,;]?(?:每)?(?:少|缺少?|漏)(?:一|1)项(?:的)?扣(${NUMBER})分$`);
const ELSE_NONE = /[,;](?:否则|反之|没有|未[^,;]*|不[^,;]*)(?:的)?,?(?:不得|不计)分$/;

/** 1.制度健全(2分)；2.执行有效(3分): two items or more, each with its points and nothing else that scores. */
export function readChecklist(text: string): Standard | null {
  const missing = PER_MISSING.exec(text);
  const body = missing ? text.slice(0, missing.index) : text;
  const items = itemsOf(body);
  if (items === null || items.length < 2) return null;
  if (missing && !items.every((item) => item.points.eq(numberOf(missing[1]!) ?? 0))) return null;
  return { kind: "checklist", items };
}

type Item = { readonly words: string; readonly points: Decimal };

function itemsOf(text: string): Item[] | null {
  if (/扣|每|%/.test(text)) return null;
  const numbered = text.split(ITEM_START).map((part) => part.replace(/^[;,、]+|[;,、]+$/g, ""));
  if (numbered.length > 2 && numbered[0] === "") return all(numbered.slice(1).map(itemOf));
  const bracketed = [...text.matchAll(BRACKETED)];
  const length = bracketed.reduce((sum, found) => sum + found[0].length, 0);
  if (length < text.length || bracketed.length < 2) return null;
  return all(bracketed.map((found) => ({ words: found[1]!, points: numberOf(found[2]!) })));
}

function itemOf(part: string): { words: string; points: Decimal | null } {
  const plain = part.replace(ELSE_NONE, "");
  const points = [...plain.matchAll(new RegExp(`(${NUMBER})分(?!析|类|工|配|钟)`, "g"))];
  if (points.length !== 1 || /满分|不得分/.test(plain)) return { words: plain, points: null };
  return { words: conditionOf(plain), points: numberOf(points[0]![1]!) };
}

function all(items: readonly { words: string; points: Decimal | null }[]): Item[] | null {
  return items.every((item): item is Item => item.points !== null && item.words !== "") ? [...items] : null;
}
