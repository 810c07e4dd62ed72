export * from "./decimal";
export * from "./amount";
export * from "./rate";
export * from "./printed";
export * from "./format";
export * from "./figure";
export * from "./finding";
export * from "./number-setting";
