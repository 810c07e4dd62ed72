import type { Ledger } from "./ledger-entry";

/** A unit's own .docx with tags, as it was read: what there is to fill. */
export interface Template {
  /** The file's name without folder. */
  readonly name: string;
  /** In the order of reading: the document, then headers and footers. */
  readonly tags: readonly TemplateTag[];
  /** Words in single braces: a tag that lost a brace, where a tag has that name. */
  readonly single: readonly Pick<TemplateTag, "name" | "place">[];
  /** Its paragraph styles by name in lower case: 标题 1 stands as "heading 1". */
  readonly styles: ReadonlyMap<string, string>;
  /** All ids of styles, which a new one must not take. */
  readonly styleIds: ReadonlySet<string>;
}

/** {{单位名称}}, {{#各项目}} … {{/各项目}}. */
export interface TemplateTag {
  readonly name: string;
  readonly role: "value" | "open" | "close";
  /** For messages: 第 3 段“……”. */
  readonly place: string;
  /** The place in Template.tags of the loop that it stands in. */
  readonly loop: number | null;
  /** Nothing else stands in its paragraph. */
  readonly isAlone: boolean;
  /** "margin": headers, footers, text boxes. */
  readonly ground: "body" | "table" | "margin";
  /** The width of the text around it, in twips. */
  readonly width: number;
  /** Properties of its paragraph (without its section) and of its run, the content of w:pPr and w:rPr. */
  readonly look: { readonly paragraph: string; readonly run: string };
  /** The words of its paragraph before and behind it. */
  readonly before: string;
  readonly after: string;
}

/** A stretch of a filled paragraph. */
export interface FilledPiece {
  readonly text: string;
  /** The name of its bookmark. */
  readonly mark?: string;
  /** Asks the accountant for something, and is marked. */
  readonly isGap?: boolean;
}

export type TagContent =
  | { readonly kind: "words"; readonly paragraphs: readonly (readonly FilledPiece[])[] }
  /** WordprocessingML in the place of the tag's paragraph. */
  | {
      readonly kind: "blocks";
      readonly xml: string;
      /** 落款 never stands on a page without what is above it. */
      readonly keepsWithAbove: boolean;
    };

/** What comes in the place of the tags. */
export interface Filling {
  /** By tag, then by turn of its loop; one turn outside of loops. Of a loop's tags the turns alone count. */
  readonly contents: readonly (readonly TagContent[])[];
  /** Turns of each loop by the place of its opening tag. */
  readonly turns: ReadonlyMap<number, number>;
  /** Styles (w:style) that blocks need and the template lacks. */
  readonly styles: string;
  /** Of the figures that get a bookmark; the words around them are read from the result. */
  readonly ledger: Ledger;
  /** The run that writes the document. */
  readonly run?: string;
}
