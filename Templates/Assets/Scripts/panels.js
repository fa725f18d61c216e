// What both explanations and settings are made with.
(function () {
  "use strict";

  var attune = window.attune;

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

  // The style sheet and the words in the page's language; `arrived` counts them.
  var needed = [attune.script.replace("site.js", "reading.css"), document.querySelector(".settings").dataset.words];
  var arrived = 0;
  // What the reader asked for last, while these are on their way.
  var waiting = null;

  attune.open = function (opener) {
    waiting = opener;
    if (arrived < needed.length) { return; }
    if (opener.classList.contains("settings")) { attune.toggleSettings(opener); } else { attune.explain(opener); }
  };

  needed.forEach(function (address) {
    attune.load(address, function () {
      arrived += 1;
      if (arrived === needed.length && waiting) { attune.open(waiting); }
    }, function () {
      if (waiting && waiting.href) { location.href = waiting.href; }
    });
  });

  attune.element = function (name, className) {
    var made = document.createElement(name);
    made.className = className;
    return made;
  };

  attune.closeButton = function (close) {
    var button = attune.element("button", "plain-button");
    button.type = "button";
    button.textContent = attune.words.close;
    button.addEventListener("click", close);
    return button;
  };

  // Leaves an element where it is in the window while the page around it grows or shrinks.
  attune.keepPlace = function (element, change) {
    var before = element.getBoundingClientRect().top;
    change();
    if (element.isConnected) { window.scrollBy({ top: element.getBoundingClientRect().top - before, behavior: "instant" }); }
  };
}());
