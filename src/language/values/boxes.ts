const MAY_HAVE_BOX = /[□☐☑☒√✓✔■]/;
const AT_BOX = /([□☐☑☒√✓✔■])/;
const TICKED = /[☑☒√✓✔■]/;
const AROUND = /^[\s（()）、,，;；：:．.]+|[\s（()）、,，;；：:．.]+$/g;

/**
 * The option that is ticked of several with a box each: □达成 ☑部分达成 □未达成, or 达成□ 部分达成√ 未达成□. null where
 * there are no such options, and where none or several are ticked.
 */
export function tickedOption(text: string): string | null {
  if (!MAY_HAVE_BOX.test(text)) return null;
  const pieces = text.trim().split(AT_BOX);
  const isBefore = pieces[0] === "";
  const options: { readonly words: string; readonly isTicked: boolean }[] = [];
  for (let at = 1; at < pieces.length; at += 2) {
    const words = (isBefore ? pieces[at + 1]! : pieces[at - 1]!).replace(AROUND, "");
    if (words === "") return null;
    options.push({ words, isTicked: TICKED.test(pieces[at]!) });
  }
  const ticked = options.filter(({ isTicked }) => isTicked);
  return options.length > 1 && ticked.length === 1 ? ticked[0]!.words : null;
}
