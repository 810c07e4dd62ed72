export * from "./entry";
export * from "./packing";
export * from "./encode-pieces";
export * from "./write-zip";
