export * from "./evaluate";
export * from "./write";
