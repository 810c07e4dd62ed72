/** What forms print as an instruction to whoever fills them. */
const HINT =
  /[（(][^（）()]{0,12}\d\s*字(?:以内|以下|左右)[^（）()]{0,12}[）)]|请(?:在此|简要)?(?:填写|概述|描述|说明)|此处填写/;

/** The instruction of the form that was left in a text: （100字以内）, 请填写; null where there is none. */
export function hintIn(text: string): string | null {
  return HINT.exec(text)?.[0] ?? null;
}
