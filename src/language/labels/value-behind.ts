const VALUE_BEHIND = /[:：]\s*\S/;

/** Whether a cell says its value itself, behind its label: 执行率：98%. What stands right of it is another's. */
export function hasValueBehind(text: string): boolean {
  return VALUE_BEHIND.test(text);
}
