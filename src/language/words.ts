/**
 * Classes of words, each once, as parts for patterns: what is late in a standard is late in a target and in a sentence
 * too. How such words stand beside others is the matter of the readers that build on them.
 */

/** Later than was allowed: 逾期完成, 延迟一个月. */
export const LATE = "逾期|延期|延迟|延误|拖延|推迟|滞后|超期|超时|迟报";
/** Within the time allowed, whatever that was: 及时, 按期完成. */
export const IN_TIME = "及时|按时|按期|如期|准时";
/** What nobody wants to happen. */
export const HARM = "事故|投诉|差错|失误|违规|违纪|违法|死亡|伤亡|逾期|延误";
/** What must not happen either, but also stands in names of good work (污染防治, 案件办理). */
export const MISHAPS = "火灾|舆情|信访|上访|泄露|泄密|截留|挪用|浪费|不合格|损失|案件|举报|中毒|污染";
/** Making less of something: then more of that is better. */
export const MADE_LESS = "降低|下降|减少|压减|节约|节省|缩短";
/** What is done about harm: good to do often. */
export const DEALT_WITH =
  "处理|处置|调处|治理|整治|受理|办理|办结|结案|排查|排除|整改|化解|回复|解决|责停|责令|制止|纠正|查处|查封|取缔|拆除|复绿|修复|抢修|救治|救援|追缴|追回|挽回|收回|召回|销毁|销号|盘活|清理|清收|清欠|破获|侦破";
/** Done only in part, or not quite: 部分完成, 基本健全, 较为及时. */
export const IN_PART = "基本|部分|大部|大多|较";
/** Within the year that is evaluated: 全年, 年内. */
export const WITHIN_THE_YEAR = "全年|年内|年度内";
/** The names of the weight: 权重, 该项分值, 满分 of 得满分的80%. */
export const WEIGHT =
  "(?:该|本|此|所|相应)?(?:三级)?(?:项|指标)?(?:指标)?的?(?:所占|所赋|标准|指标|相应|应得|总)?" +
  "(?:权重分值|权重分|权重|分值|满分|分数|标准分|总分值|总分|赋分)";
