/*
 * For Office 2016 and 2019, whose panes run in Internet Explorer 11. In plain ES5, and loaded with "nomodule": newer
 * browsers pass over it, Internet Explorer runs it and passes over the add-in itself, which is a module. A file of its
 * own, since the page's security policy allows no script inside the page.
 */
(function () {
  "use strict";

  var commands = ["scoreNow", "writeTables", "writeReport"];
  var index;

  function finish(event) {
    event.completed();
  }

  // A ribbon button without a function would keep Excel waiting.
  for (index = 0; index < commands.length; index += 1) window[commands[index]] = finish;

  window.Office = window.Office || {};
  window.Office.initialize = function () {};

  document.addEventListener("DOMContentLoaded", function () {
    var root = document.getElementById("root");
    var message = document.getElementById("old-office");
    if (root) root.style.display = "none";
    if (message) message.style.display = "block";
  });
})();
