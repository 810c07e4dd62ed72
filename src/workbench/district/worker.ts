import type { Task, Work } from "./perform";

/** Does what the page sends, one task after the other. The first word says that it is there. */
void import("./perform").then(({ perform }) => {
  addEventListener("message", ({ data }: MessageEvent<Task<keyof Work>>) => void perform(data).then(postMessage));
  postMessage("ready");
}, reportError);
