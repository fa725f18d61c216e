// Terms, sources and settings open in place. What that takes comes from the site's own folder, when a reader first opens something.
(function () {
  "use strict";

  var openers = ".term, a[href^='#ref-'], .settings";
  var attune = window.attune = { script: document.currentScript.src };
  // What the reader asked for last, while the script for it is on its way.
  var asked;

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
    if (attune.open) { attune.open(opener); return; }
    var isComing = asked;
    asked = opener;
    if (isComing) { return; }
    var script = document.createElement("script");
    script.src = attune.script.replace("site.js", "reading.js");
    script.onload = function () { attune.open(asked); };
    // Where it doesn't come, the link does what links do.
    script.onerror = function () { asked = null; if (opener.href) { location.href = opener.href; } };
    document.head.appendChild(script);
  });
}());
