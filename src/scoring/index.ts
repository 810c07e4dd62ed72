export * from "./evaluation";
export * from "./rule";
export * from "./scheme";
