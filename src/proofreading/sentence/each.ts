/** Whether the words say something of each record: 均在90分以上, not 平均得分. */
export function saysEach(text: string): boolean {
  return /(?<!平)均|都|全部(?:为|在|达)/.test(text) && !/平均|合计|总计|共(?!同)|最[高低]/.test(text);
}
