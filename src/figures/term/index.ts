export * from "./term";
export * from "./calculated";
export * from "./formula";
export * from "./shown-calculation";
