/** Words that tell of complaints instead of an inquiry. */
export const COMPLAINTS = /投诉|信访|上访|举报|不良反[映应]|不满意|差评|意见反馈/;
