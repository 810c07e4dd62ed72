export * from "./evaluate";
export * from "./write";
export * from "./submit";
export * from "./last-run";
export * from "./restore";
export * from "./what-if";
export * from "./check-report";
export * from "./unit-result";
