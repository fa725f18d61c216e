// Keeping the site on the device, and removing it, when the reader says so. Before that, nothing is stored.
(function () {
  "use strict";

  var section = document.querySelector(".keep");
  if (location.protocol === "file:" || !navigator.serviceWorker || !window.caches) { return; }

  var words = section.dataset;
  var worker = new URL(words.worker, location.href).href;
  var scope = new URL("./", worker).href;
  var keepButton = section.querySelector(".keep-button");
  var removeButton = section.querySelector(".remove-button");
  var status = section.querySelector(".keep-status");

  function show(isKept, message) {
    keepButton.hidden = isKept;
    removeButton.hidden = !isKept;
    keepButton.disabled = removeButton.disabled = false;
    status.textContent = message;
  }

  // The registration of this site, not of another one that stands above it.
  function registration() {
    return navigator.serviceWorker.getRegistration(scope).then(function (found) {
      return found && found.scope === scope ? found : null;
    });
  }

  function remove() {
    return registration().then(function (found) {
      return found && found.unregister();
    }).then(function () {
      return caches.keys();
    }).then(function (names) {
      return Promise.all(names.map(function (name) { return name.indexOf("attune " + scope + " ") === 0 && caches.delete(name); }));
    });
  }

  function failed() {
    remove().then(function () { show(false, words.failed); });
  }

  keepButton.addEventListener("click", function () {
    keepButton.disabled = true;
    navigator.serviceWorker.register(worker, { scope: scope }).then(function (found) {
      var coming = found.installing || found.waiting || found.active;
      function look() {
        if (coming.state === "activated") { show(true, words.kept); removeButton.focus(); }
        if (coming.state === "redundant") { failed(); }
      }
      coming.addEventListener("statechange", look);
      look();
    }).catch(failed);
  });

  removeButton.addEventListener("click", function () {
    removeButton.disabled = true;
    remove().then(function () { show(false, words.removed); keepButton.focus(); });
  });

  // The worker says how far it has come.
  navigator.serviceWorker.addEventListener("message", function (event) {
    if (!keepButton.disabled) { return; }
    status.textContent = words.working.replace("{done}", event.data.done).replace("{all}", event.data.all);
  });

  var script = document.createElement("script");
  script.src = words.size;
  script.onload = function () {
    var size = (window.attune.offline.bytes / 1000000).toLocaleString(document.documentElement.lang, { maximumFractionDigits: 1 });
    section.querySelector(".keep-size").textContent = words.about.replace("{size}", size);
  };
  document.head.appendChild(script);

  // A browser complains of a manifest beside a page from a folder, so it is named only here.
  var manifest = document.createElement("link");
  manifest.rel = "manifest";
  manifest.href = words.manifest;
  document.head.appendChild(manifest);

  registration().then(function (found) {
    document.querySelector(".keep-absent").hidden = true;
    section.hidden = false;
    var isKept = Boolean(found && found.active);
    show(isKept, isKept ? words.kept : "");
  });
}());
