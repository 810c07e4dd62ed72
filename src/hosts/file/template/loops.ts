import type { TemplateTag } from "../../../manuscript";
import { broken, type FoundTag, type TagPart } from "./find-tags";
import type { NumberedTag } from "./write-tags";

/** The tags of all parts numbered, each with the loop that it stands in. @throws Trouble "template-tag". */
export function numberTags(
  parts: readonly TagPart[],
  found: readonly (readonly FoundTag[])[],
): (NumberedTag & TemplateTag)[] {
  const tags: (NumberedTag & TemplateTag)[] = [];
  found.forEach((own, index) => {
    let open: number | null = null;
    for (const tag of own) {
      const number = tags.length;
      if (tag.role === "open" && open !== null)
        throw broken(written(tag), `写在另一个循环里面（${tag.place}），循环不能套循环`);
      if (tag.role === "close") {
        if (open === null) throw broken(written(tag), `前面没有循环的开头 {{#${tag.name}}}（${tag.place}）`);
        const start: NumberedTag & TemplateTag = tags[open]!;
        if (start.name !== tag.name) throw broken(written(tag), `和前面的 {{#${start.name}}} 不是一对（${tag.place}）`);
        const repeatsParagraphs = closes(start, tag, parts[index]!);
        tags[open] = { ...start, repeatsParagraphs };
        tags.push({ ...tag, number: open, loop: open, repeatsParagraphs });
        open = null;
        continue;
      }
      tags.push({ ...tag, number, loop: open, repeatsParagraphs: false });
      if (tag.role === "open") open = number;
    }
    if (open !== null) {
      const { name, place } = tags[open]!;
      throw broken(`{{#${name}}}`, `没有循环的结尾 {{/${name}}}（${place}）`);
    }
  });
  return tags;
}

/** Whether the loop repeats whole paragraphs. @throws Trouble where its ends don't stand in one container. */
function closes(start: FoundTag, end: FoundTag, { paragraphs, text }: TagPart): boolean {
  const [one, other] = [start.paragraph.passage.cell, end.paragraph.passage.cell];
  if ((one === null) !== (other === null) || one?.table !== other?.table || start.ground !== end.ground) {
    throw broken(written(end), `和开头不在一起（${end.place}）：循环的开头和结尾要么在同一张表里，要么都在表外`);
  }
  if (one && other && (one.row !== other.row || one.column !== other.column)) return false;
  const own = paragraphs.map(({ element }) => element);
  const [first, last] = [own.indexOf(start.paragraph.element), own.indexOf(end.paragraph.element)];
  if (!start.isAlone || !end.isAlone || last - first < 2) return false;
  // Next to a table there is no paragraph to move the tag into.
  return [first, last - 1].every((index) => {
    const between = text.slice(own[index]!.end, own[index + 1]!.start);
    return !/<w:(?:tbl|tc|sdt)\b|<\/w:(?:tbl|tc|sdt)>/.test(between);
  });
}

function written({ role, name }: FoundTag): string {
  return `{{${role === "open" ? "#" : "/"}${name}}}`;
}
