export * from "./gaps";
export * from "./joined";
