// Puts settings back that the reader asked to have remembered. It runs before the page is shown, so that nothing changes under anybody's eyes.
(function () {
  "use strict";

  function restore(storage) {
    try {
      var settings = JSON.parse(window[storage].getItem("attune.settings"));
      Object.assign(document.documentElement.dataset, settings);
      return settings;
    } catch (error) {
      // A browser that lets nobody look into its storage remembers nothing.
    }
  }

  restore("sessionStorage") || restore("localStorage");
}());
