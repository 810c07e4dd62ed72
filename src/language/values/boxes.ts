const MAY_HAVE_BOX = /[□☐☑☒√✓✔■]/;
const AT_BOX = /([□☐☑☒√✓✔■])/;
const TICKED = /[☑☒√✓✔■]/;
const AROUND = /^[\s（()）、,，;；：:．.]+|[\s（()）、,，;；：:．.]+$/g;

/** What stands before the first box and is no option: 完成情况：, A. */
const LABEL = /[:：]\s*$|^\s*[A-Za-z][.．、)）]?\s*$/;
/** The letter of the next option: 达成 B. */
const LETTER = /[\s,，;；、]+[A-Za-z][.．、)）]?\s*$/;

/**
 * The option that is ticked of several with a box each: □达成 ☑部分达成 □未达成, or 达成□ 部分达成√ 未达成□. null where
 * there are no such options, where none or several are ticked, and where it is not plain whose box is whose.
 */
export function tickedOption(text: string): string | null {
  if (!MAY_HAVE_BOX.test(text)) return null;
  const pieces = text.split(AT_BOX);
  const [head, tail] = [bare(pieces[0]!), bare(pieces.at(-1)!)];
  const isBefore = tail !== "" && (head === "" || LABEL.test(pieces[0]!));
  if (!isBefore && (head === "" || tail !== "")) return null;
  const options: { readonly words: string; readonly isTicked: boolean }[] = [];
  for (let at = 1; at < pieces.length; at += 2) {
    const words = isBefore ? bare(pieces[at + 1]!.replace(LETTER, "")) : bare(pieces[at - 1]!.replace(/^.*[:：]/, ""));
    if (words === "") return null;
    options.push({ words, isTicked: TICKED.test(pieces[at]!) });
  }
  const ticked = options.filter(({ isTicked }) => isTicked);
  return options.length > 1 && ticked.length === 1 ? ticked[0]!.words : null;
}

function bare(text: string): string {
  return text.replace(AROUND, "");
}
