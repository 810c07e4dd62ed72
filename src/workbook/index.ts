export * from "./address";
export * from "./snapshot";
export * from "./style";
export * from "./plan";
export * from "./mark";
export * from "./host";
export * from "./trouble";
export * from "./troubles";
