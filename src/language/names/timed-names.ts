const OF_TIME =
  /的?(?:完成|到位|支付|发放|拨付|办结)?(?:及时性|及时率|时间|时限|日期|期限|时点|节点|时效|进度|按[时期]完成率)$/;
/** A shorter rest of a name may be said of anything. */
const SHORTEST = 4;

/** What an indicator of timeliness is about, as a sentence says it: 竣工验收 of 竣工验收时间; null for other names. */
export function eventNamed(name: string): string | null {
  const event = name.replace(OF_TIME, "");
  return event === name || event.length < SHORTEST ? null : event;
}
