// Puts settings back that the reader asked to have remembered. It runs before the page is shown, so that nothing changes under anybody's eyes.
(function () {
  "use strict";

  function kept(storage) {
    try { return JSON.parse(window[storage].getItem("attune.settings")); } catch (error) { return null; }
  }

  var settings = kept("sessionStorage") || kept("localStorage") || {};
  ["text", "spacing", "theme", "motion"].forEach(function (name) {
    if (typeof settings[name] === "string") { document.documentElement.dataset[name] = settings[name]; }
  });
}());
