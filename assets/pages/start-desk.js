/* Starts the pane's worker while Office.js and the pane itself are still loading: its script is as large as the pane's,
   and is read beside it on another core. The pane takes the worker over by window.zipingDesk and listens to its errors
   from then on; one that has failed before is forgotten here, and the pane starts another. Where the host forbids
   workers the pane does the work itself. */
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
