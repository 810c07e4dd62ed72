// Loaded before the measured program: prints the process's own peak memory and the processor's time when it ends. VmHWM
// counts from the start of the program; ru_maxrss would also count the process that started it.
const fs = require("node:fs");

process.on("exit", () => {
  const used = process.resourceUsage();
  let kib = used.maxRSS;
  try {
    kib = Number(/VmHWM:\s+(\d+)/.exec(fs.readFileSync("/proc/self/status", "utf8"))[1]);
  } catch {
    // Not Linux: the number of resourceUsage stands.
  }
  const cpu = Math.round((used.userCPUTime + used.systemCPUTime) / 1000);
  fs.writeSync(2, `peak-kib ${kib}\ncpu-ms ${cpu}\n`);
});
