import type { Expression } from "./expression";

const NOT_APPLICABLE =
  /^(?:本年度?|今年|当年)?(?:不适用|不涉及|未涉及|无此项(?:内容|业务|工作|指标)?|无此指标|无该项(?:内容|业务|工作)?|不需要|[/\\-]+|N\/?A)$/i;
const YES = new Set(
  "是 有 √ ✓ ✔ ☑ ☒是 对 已建立 已制定 已出台 已公开 已开展 已落实 已执行 已覆盖 已到位 已验收 已配备 已设立 已成立".split(
    " ",
  ),
);
const NO = new Set(
  "否 无 没有 × ✗ ✘ ✕ x X □ 未建立 未制定 未出台 未公开 未开展 未落实 未执行 未覆盖 未到位 未验收 未配备 未设立 未成立".split(
    " ",
  ),
);
const ASKS = /^(?:是否|有无|能否|可否).+|^.+(?:与否|是否.*)[?]?$|^(?:是[/或]否|有[/或]无)$/;
const BOXES = /[□☐☑☒√✓✔]/;
const NOT_YET = /^(?:待定|待统计|暂无(?:数据)?|未统计|统计中|尚未统计|\?+|待填|见附件|详见附件)$/;
const PLACEHOLDER = /[≥≤<>=](?:\*+|[xX×_]+|某)?[^\d≥≤]*$/;
const ERRORS = /^#(?:DIV\/0!|REF!|N\/A|VALUE!|NAME\?|NUM!|NULL!)/;

const AIM =
  "(?:年度|年初|全年|预期|预定|既定|计划|相应|各项|全部|绩效|指标|目标|任务|要求|效果|标准|值|工作|相关|的|了|且效果[较良]?好|并?效果明显)*";
const DONE = new RegExp(
  `^(?:已|均已|均|全部|都|已全部|已经|全面|圆满|超额|顺利|高质量|按期|按时|如期|及时|提前|全部或基本)?(?:完成|达成|达到|达标|实现|合格|符合|满足)${AIM}(?:良好)?$`,
);
const PARTLY = new RegExp(`^(?:部分|大部分|未全部|未完全|没有全部)(?:完成|达成|达到|达标|实现|合格)${AIM}`);
const NOT_DONE = new RegExp(`^(?:未能?|没有|尚未|均未|不)(?:完成|达成|达到|达标|实现|合格)${AIM}`);
/** The choice list of the system: 达成年度指标100%-80%(含). */
const CHOICES: readonly (readonly [RegExp, 1 | 2 | 3])[] = [
  [/^部分达成(?:年度|预期)?(?:指标|目标)/, 2],
  [/^未达成(?:年度|预期)?(?:指标|目标)/, 3],
  [/^(?:全部或基本)?达成(?:年度|预期)?(?:指标|目标)(?![^,;]*部分)/, 1],
];
const GRADES = new Set("优 优秀 良 良好 中 中等 一般 低 较低 差 较差 好 较好 很好 高 较高 强 较强 弱".split(" "));

/** What a text says as a whole, before its numbers are looked at; null where it is none of these. */
export function wholeText(text: string): Expression | null {
  if (NOT_APPLICABLE.test(text)) return { kind: "not-applicable" };
  if (YES.has(text)) return { kind: "yes-no", affirmed: true };
  if (NO.has(text)) return { kind: "yes-no", affirmed: false };
  if (BOXES.test(text)) return boxes(text);
  if (NOT_YET.test(text)) return { kind: "unclear", suspicion: `“${text}”不是完成情况，还没有填数` };
  if (ERRORS.test(text)) return { kind: "unclear", suspicion: "单元格里是公式的错误值" };
  for (const [pattern, tier] of CHOICES) if (pattern.test(text)) return { kind: "quality", tier, grade: null };
  return null;
}

/** ☑是 □否: the box before the word, 是□ 否√: the one behind it. */
const BOX_BEFORE = /[☑☒√✓✔]\(?([是有否无])/;
const BOX_BEHIND = /([是有否无])\(?[☑☒√✓✔]/;
/** No box stands before the first word. */
const WORD_FIRST = /^[^☑☒√✓✔□☐]*[是有否无]\(?[☑☒√✓✔□☐]/;

/** The box that is ticked. */
function boxes(text: string): Expression | null {
  const [, word] = (WORD_FIRST.test(text) ? BOX_BEHIND : BOX_BEFORE).exec(text) ?? [];
  if (word !== undefined) return { kind: "yes-no", affirmed: /[是有]/.test(word) };
  return /[□☐](?:是|否|有|无)|(?:是|否|有|无)[□☐]/.test(text) ? { kind: "yes-no", affirmed: null } : null;
}

/** What a text without a number says. */
export function wordsOnly(text: string): Expression {
  if (PLACEHOLDER.test(text)) return { kind: "unclear", suspicion: "符号后面没有填数" };
  if (ASKS.test(text)) return { kind: "yes-no", affirmed: null };
  if (GRADES.has(text)) return { kind: "quality", tier: null, grade: text };
  const tier = DONE.test(text) ? 1 : PARTLY.test(text) ? 2 : NOT_DONE.test(text) ? 3 : null;
  return { kind: "quality", tier, grade: null };
}

/** What damaged the text, where that is certain: $ for %, Q for ≤; null otherwise. */
export function damageIn(text: string): string | null {
  if (/\d\$/.test(text)) return "“$”可能是“%”，开头的“2”可能是“≥”，请核对原表";
  if (/^[QW]\d/.test(text)) return `开头的“${text[0]}”可能是“≤”，请核对原表`;
  return null;
}

const NONE = /^(?:零|〇|零发生|杜绝(?:发生|出现)?|(?:不|未|没有)(?:发生|出现|发现))$/;
const NONE_OF_IT =
  /^(?:零|无|未发生|未出现|没有发生|没有出现|不发生|不出现|杜绝)(?:任何|一起|重大|较大|安全|责任|群体性?|有责|质量|资金|廉政|泄密|生产|交通|食品|火灾|人员|违法|违规|违纪|有效)*(?:事故|事件|投诉|伤亡|死亡|违规|违纪|违法|差错|失误|截留|挪用|上访|信访|舆情|泄密|泄露|案件|问题|行为|现象|情况|情形|发生|出现|超支|浪费|拖欠|[、和及或])+$/;

/** 零投诉, 无安全事故: none may occur, or none did. */
export function saysNone(text: string): boolean {
  return text.length <= 24 && (NONE_OF_IT.test(text) || NONE.test(text));
}
