// Terms, sources and settings open in place. What that takes comes from the site's own folder, when a reader first opens something.
(function () {
  "use strict";

  var openers = ".term, .citation a, .settings";
  var folder = document.currentScript.src.slice(0, -"site.js".length);
  var attune = window.attune = { folder: folder };

  // Adds a script or a style sheet to the page: from a folder, there is no other way.
  attune.load = function (address, then, otherwise) {
    var isScript = address.slice(-3) === ".js";
    var element = document.createElement(isScript ? "script" : "link");
    element.rel = "stylesheet";
    element[isScript ? "src" : "href"] = address;
    element.onload = then;
    element.onerror = otherwise;
    document.head.appendChild(element);
  };

  document.addEventListener("DOMContentLoaded", function () {
    document.querySelectorAll(openers).forEach(function (opener) {
      opener.setAttribute("aria-expanded", "false");
      opener.hidden = false;
    });
  });

  document.addEventListener("click", function (event) {
    var opener = event.target.closest(openers);
    if (!opener || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) { return; }
    event.preventDefault();
    if (attune.open) {
      attune.open(opener);
    } else {
      // Where it doesn't come, the link does what links do.
      attune.load(folder + "reading.js", function () { attune.open(opener); }, function () { location.href = opener.href; });
    }
  });
}());
