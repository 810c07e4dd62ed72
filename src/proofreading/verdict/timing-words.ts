/** Words of a work that kept its time. */
export const KEPT = "按期|按时|如期|准时";
/** Words of a work that did not. */
export const LATE = "逾期|延期|推迟|超期";
/** The same where nothing but the work is spoken of: payments lag too (支付滞后). */
export const LATE_OR_SLOW = `${LATE}|延迟|滞后|延后`;
