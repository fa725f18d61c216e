// What a term means and where a sentence comes from, shown under the line that one is reading.
(function () {
  "use strict";

  var attune = window.attune;
  // The link whose explanation is open, and the explanation.
  var link = null;
  var panel = null;

  var status = attune.element("span", "visually-hidden");
  status.setAttribute("role", "status");
  document.body.appendChild(status);
  var announcement = 0;

  attune.explain = function (opener) {
    if (opener === link) { close(); return; }
    if (opener.classList.contains("term")) {
      explainTerm(opener);
    } else {
      explainSource(opener);
    }
  };

  function explainTerm(opener) {
    var parts = opener.href.split("#");
    function show() {
      var term = attune.terms && attune.terms[parts[1]];
      if (!term) { location.href = opener.href; return; }
      var name = document.createElement("strong");
      name.textContent = term[0];
      open(opener, [name, document.createTextNode(". " + term[1])], attune.words.toGlossary);
    }
    if (attune.terms) { show(); return; }
    // The glossary's words stand beside its page: `glossary.js` beside `glossary.html`.
    attune.load(parts[0].slice(0, -"html".length) + "js", show, show);
  }

  function explainSource(opener) {
    var entry = document.getElementById(decodeURIComponent(opener.hash.slice(1)));
    if (!entry) { location.href = opener.href; return; }
    var copy = entry.cloneNode(true);
    copy.querySelectorAll(".back").forEach(function (back) { back.remove(); });
    open(opener, Array.prototype.slice.call(copy.childNodes), attune.words.toSources);
  }

  function open(opener, content, way) {
    attune.keepPlace(opener, function () {
      close();
      link = opener;
      panel = attune.element("span", "explanation");
      panel.setAttribute("role", "note");
      panel.tabIndex = -1;
      var text = attune.element("span", "explanation-text");
      content.forEach(function (part) { text.appendChild(part); });
      panel.appendChild(text);
      panel.appendChild(ways(opener, way));
      place();
    });
    link.setAttribute("aria-expanded", "true");
    window.clearTimeout(announcement);
    announcement = window.setTimeout(function () { status.textContent = panel ? panel.firstChild.textContent : ""; }, 100);
  }

  function ways(opener, way) {
    var row = attune.element("span", "explanation-ways");
    var onward = document.createElement("a");
    onward.href = opener.href;
    onward.textContent = way;
    row.appendChild(onward);
    row.appendChild(attune.closeButton(close));
    return row;
  }

  // After the word, so that it is read next. A cell of a table has no room for it: there it follows the table, and takes the focus along.
  function place() {
    var table = link.closest(".table-scroll, table");
    (table || link).after(panel);
    if (table) { panel.focus(); }
  }

  function close() {
    if (!panel) { return; }
    var hadFocus = panel.contains(document.activeElement);
    var closed = link;
    panel.remove();
    link.setAttribute("aria-expanded", "false");
    status.textContent = "";
    link = panel = null;
    if (hadFocus) { closed.focus(); }
  }

  document.addEventListener("keydown", function (event) {
    if (event.key !== "Escape" || !panel) { return; }
    var closed = link;
    close();
    closed.focus();
  });

  document.addEventListener("click", function (event) {
    if (!panel || panel.contains(event.target) || event.target.closest("a, button, input, label")) { return; }
    attune.keepPlace(event.target, close);
  });
}());
