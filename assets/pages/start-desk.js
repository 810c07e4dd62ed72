/* Starts the pane's worker while Office.js and the pane itself are still loading. The pane takes it over, or does the
   work itself where there is none. */
"use strict";

(function () {
  try {
    var worker = new Worker("desk.js");
    worker.onerror = function () {
      window.zipingDesk = undefined;
    };
    window.zipingDesk = worker;
  } catch {
    window.zipingDesk = undefined;
  }
})();
