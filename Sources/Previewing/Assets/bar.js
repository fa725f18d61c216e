// What authors see in the preview and nobody sees on the published site: the bar, the errors over a page, and the page that follows what they save.
(function () {
  "use strict";

  var storedFold = "attune.preview.fold";
  var host = document.querySelector("attune-preview");
  var state = JSON.parse(document.getElementById("attune.preview").textContent);
  var root = host.attachShadow({ mode: "open" });
  var place = window.attunePreviewPlace;
  var isCutOff = false;
  // What was wrong when its author closed it.
  var closedErrors = "";

  // Elements

  function make(name, className, parent, text) {
    var made = document.createElement(name);
    if (className) { made.className = className; }
    if (text) { made.textContent = text; }
    return parent ? parent.appendChild(made) : made;
  }

  function button(className, parent, text, onClick) {
    var made = make("button", className, parent, text);
    made.type = "button";
    made.addEventListener("click", onClick);
    return made;
  }

  function link(parent, text, path) {
    var made = make("a", "", parent, text);
    made.href = "/" + path;
    return made;
  }

  function counted(number, word) {
    return number + " " + word + (number === 1 ? "" : "s");
  }

  var sheet = make("link", "", root);
  sheet.rel = "stylesheet";
  sheet.href = "/attune-preview/bar.css";
  var dock = make("div", "dock", root);
  dock.hidden = true;
  dock.setAttribute("role", "region");
  dock.setAttribute("aria-label", "Preview");
  var panel = make("div", "panel", dock);
  panel.id = "panel";
  panel.hidden = true;
  var bar = make("div", "bar", dock);
  var fold = button("fold", bar, "", toggleFold);
  var facts = make("ul", "facts", bar);
  var tools = make("div", "tools", bar);
  var problems = button("problems", tools, "", togglePanel);
  problems.setAttribute("aria-controls", "panel");
  problems.setAttribute("aria-expanded", "false");
  var ways = make("div", "tools", tools);
  var dialog = make("dialog", "", root);
  dialog.setAttribute("aria-labelledby", "errors");
  var status = make("p", "status", root);
  status.setAttribute("role", "status");

  // The bar

  function isFolded() { return fold.getAttribute("aria-expanded") === "false"; }

  function setFolded(folded) {
    fold.setAttribute("aria-expanded", String(!folded));
    facts.hidden = folded;
    tools.hidden = folded;
    if (folded) { setPanel(false); }
    nameFold();
  }

  function toggleFold() {
    setFolded(!isFolded());
    try { sessionStorage.setItem(storedFold, String(isFolded())); } catch (error) { return; }
  }

  function startsFolded() {
    var stored = null;
    try { stored = sessionStorage.getItem(storedFold); } catch (error) { stored = null; }
    return stored === null ? window.innerWidth < 600 : stored === "true";
  }

  function count(list, severity) {
    return list.filter(function (one) { return one.severity === severity; }).length;
  }

  function nameFold() {
    var errors = count(state.own || [], "error") + (state.elsewhere || []).length;
    var words = isFolded() && errors > 0 ? "Preview: " + counted(errors, "error") : "Preview";
    fold.textContent = isCutOff ? words + " (not connected)" : words;
  }

  function showFacts() {
    var text = state.text;
    facts.textContent = "";
    if (!text) { return; }
    if (text.isDraft) { make("li", "mark", facts, "Draft"); }
    if (text.review) { make("li", text.isReviewed ? "mark good" : "mark", facts, text.review); }
    if (text.level) { make("li", "level", facts, text.level); }
    make("li", "words", facts, counted(text.words, "word"));
    make("li", "minutes", facts, counted(text.minutes, "minute"));
  }

  function showProblems() {
    var own = state.own || [];
    var elsewhere = state.elsewhere || [];
    var errors = count(own, "error");
    var warnings = count(own, "warning");
    var parts = [];
    if (errors) { parts.push(counted(errors, "error")); }
    if (warnings) { parts.push(counted(warnings, "warning")); }
    if (elsewhere.length) { parts.push(counted(elsewhere.length, "error") + " elsewhere"); }
    problems.textContent = parts.join(", ") || "Nothing is wrong";
    problems.classList.toggle("has-errors", errors + elsewhere.length > 0);
    problems.classList.toggle("has-warnings", errors + elsewhere.length === 0 && warnings > 0);
    panel.textContent = "";
    if (!parts.length) { make("p", "", panel, "Nothing is wrong, as far as a program can tell."); }
    list("In this page", own, panel);
    list("Elsewhere", elsewhere, panel);
  }

  function showWays() {
    var text = state.text || {};
    ways.textContent = "";
    if (text.print) {
      link(ways, "Print view", text.print).target = "attune-print";
      link(ways, "Large print", text.largePrint).target = "attune-print";
    } else {
      button("", ways, "Print view", function () { window.print(); });
    }
    button("phone", ways, "Phone width", function () {
      window.open(location.href, "attune-phone", "popup,width=390,height=844");
    });
    if (text.previous) { way("Previous", text.previous); }
    if (text.next) { way("Next", text.next); }
  }

  function way(word, place) {
    var made = link(ways, word, place.page);
    made.title = place.title;
    made.setAttribute("aria-label", word + ": " + place.title);
  }

  function setPanel(isOpen) {
    panel.hidden = !isOpen;
    problems.setAttribute("aria-expanded", String(isOpen));
    if (isOpen) { showCarets(panel); }
  }

  function togglePanel() { setPanel(panel.hidden); }

  dock.addEventListener("keydown", function (event) {
    if (event.key !== "Escape" || panel.hidden) { return; }
    setPanel(false);
    problems.focus();
  });

  // What is wrong

  function list(title, diagnostics, parent) {
    if (!diagnostics.length) { return; }
    if (title) { make("h2", "", parent, title); }
    var items = make("ol", "", parent);
    diagnostics.forEach(function (diagnostic) { show(diagnostic, items); });
  }

  function show(diagnostic, items) {
    var item = make("li", diagnostic.severity, items);
    var message = make("p", "message", item);
    var severity = diagnostic.severity;
    make("b", "", message, severity.charAt(0).toUpperCase() + severity.slice(1) + ": ");
    make("span", "", message, diagnostic.message);
    make("span", "rule", message, " [" + diagnostic.rule + "]");
    var words = [diagnostic.file, diagnostic.line, diagnostic.column].filter(Boolean).join(":");
    var place = make("p", "place", item);
    if (diagnostic.page) { link(place, words, diagnostic.page); } else { place.textContent = words; }
    if (diagnostic.before !== undefined) { showLine(diagnostic, item); }
    make("p", "remedy", item, diagnostic.remedy);
  }

  // A line may run from right to left, so it is kept apart from its number.
  function showLine(diagnostic, item) {
    var frame = make("pre", "", item);
    frame.tabIndex = 0;
    frame.setAttribute("role", "group");
    frame.setAttribute("aria-label", "Line " + diagnostic.line);
    make("span", "number", frame, diagnostic.line + " |");
    var line = make("bdi", "", frame);
    line.appendChild(document.createTextNode(diagnostic.before));
    if (diagnostic.at === undefined) { return; }
    make("mark", "", line, diagnostic.at || "\u00a0");
    line.appendChild(document.createTextNode(diagnostic.after));
  }

  // A long line is shown from where the caret is.
  function showCarets(parent) {
    parent.querySelectorAll("mark").forEach(function (mark) {
      var frame = mark.closest("pre");
      var place = mark.getBoundingClientRect();
      var seen = frame.getBoundingClientRect();
      if (place.left < seen.left || place.right > seen.right) { frame.scrollLeft += place.left - seen.left - seen.width / 2; }
    });
  }

  function showErrors() {
    var errors = state.errors || [];
    var key = JSON.stringify(errors);
    if (!errors.length) {
      closedErrors = "";
      if (dialog.open) {
        dialog.close();
        status.textContent = "Mended.";
      }
      return;
    }
    if (key === closedErrors) { return; }
    closedErrors = "";
    dialog.textContent = "";
    var heading = make("div", "heading", dialog);
    make("h2", "", heading, errors.length === 1 ? "One error to mend" : errors.length + " errors to mend").id = "errors";
    button("close", heading, "Close", function () { dialog.close(); });
    make("p", "", dialog, "This closes by itself when the file is saved without them. Until then the page stays as it was.");
    list("", errors, dialog);
    if (!dialog.open) { dialog.showModal(); }
    showCarets(dialog);
  }

  dialog.addEventListener("close", function () {
    closedErrors = JSON.stringify(state.errors || []);
  });

  // What the server tells

  function swapStyles(styles) {
    Array.from(document.querySelectorAll("link[rel=stylesheet]")).forEach(function (old) {
      var path = new URL(old.href).pathname;
      if (!styles[path] || styles[path] === state.styles[path]) { return; }
      var fresh = old.cloneNode();
      fresh.href = path + "?" + styles[path];
      // The old one holds until the new one is there, so that the page is never without.
      fresh.addEventListener("load", function () { old.remove(); });
      old.parentNode.insertBefore(fresh, old.nextSibling);
    });
  }

  // Whether the page stays.
  function take(news) {
    isCutOff = false;
    if (news.run !== state.run || news.version !== state.version) {
      place.remember(state.page);
      location.reload();
      return false;
    }
    swapStyles(news.styles || {});
    news.own = (news.own || []).concat(checked(news.own || []));
    state = news;
    update();
    return true;
  }

  // What the checks found last holds until they have been asked again, so that nothing comes and goes at each save.
  function checked(own) {
    var known = own.map(function (one) { return JSON.stringify(one); });
    return (state.own || []).filter(function (one) {
      return one.severity !== "error" && known.indexOf(JSON.stringify(one)) < 0;
    });
  }

  function takeChecks(checks) {
    if (checks.version !== state.version) { return; }
    state.own = checks.own;
    nameFold();
    showProblems();
  }

  function update() {
    nameFold();
    showFacts();
    showProblems();
    showWays();
    showErrors();
  }

  function listen() {
    var address = "/attune-preview/worker.js?" + state.run;
    var port = window.SharedWorker ? new SharedWorker(address).port : new Worker(address);
    var isAsking = false;
    var hasMore = false;

    function ask() {
      hasMore = isAsking;
      if (isAsking) { return; }
      isAsking = true;
      port.postMessage({ what: "state", page: state.page });
    }

    port.onmessage = function (event) {
      if (event.data.hasNews) {
        ask();
        return;
      }
      if (event.data.checks) {
        takeChecks(event.data.checks);
        return;
      }
      isAsking = false;
      if (event.data.state && take(event.data.state)) { port.postMessage({ what: "checks", page: state.page }); }
      if (event.data.isCutOff) {
        isCutOff = true;
        nameFold();
      } else if (hasMore) {
        ask();
      }
    };
    window.addEventListener("pagehide", function () { port.postMessage({ isLeaving: true }); });
    // The page may be older than what is on the disk, and so may one that the browser kept for going back.
    window.addEventListener("pageshow", function (event) { if (event.persisted) { location.reload(); } });
    ask();
  }

  // Room below the page, so that nothing of it lies under the bar, and no focus does.
  function makeRoom() {
    var height = dock.offsetHeight + "px";
    host.style.blockSize = height;
    document.documentElement.style.scrollPaddingBlockEnd = height;
  }

  if (state.text && state.text.isDraft) { document.title = "Draft: " + document.title; }
  setFolded(startsFolded());
  update();
  // After the site's own scripts, which open and close things too.
  document.addEventListener("DOMContentLoaded", function () { place.restore(state.page); });
  sheet.addEventListener("load", function () {
    dock.hidden = false;
    makeRoom();
  });
  new ResizeObserver(makeRoom).observe(dock);
  listen();
}());
