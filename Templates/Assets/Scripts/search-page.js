// The search page: a field, the results below it, and a line that says how many there are. Nothing that is typed is stored or sent.
(function (search) {
  "use strict";

  var AT_ONCE = 10;
  // Fewer letters are the beginning of a word rather than a word that isn't there.
  var FIRST_LETTERS = 3;
  var PAUSE = 100;

  var form = document.querySelector(".search-form");
  var field = form && form.elements.q;
  var status = document.getElementById("search.status");
  var list = document.getElementById("search.results");
  var more = document.getElementById("search.more");
  var advice = document.getElementById("search.advice");
  if (!field || !status || !list || !more || !advice) { return; }

  var words = list.dataset;
  var kinds = words.kinds.split("|");
  var current = 0;
  var timer = 0;
  var running = null;
  var shown = 0;

  function element(name, className, text) {
    var made = document.createElement(name);
    if (className) { made.className = className; }
    if (text) { made.textContent = text; }
    return made;
  }

  function filled(sentence, values) {
    return Object.keys(values).reduce(function (text, name) { return text.split("{" + name + "}").join(values[name]); }, sentence);
  }

  // Every second piece is marked.
  function append(pieces, parent) {
    pieces.forEach(function (piece, place) {
      if (piece) { parent.appendChild(place % 2 ? element("mark", "", piece) : document.createTextNode(piece)); }
    });
  }

  function item(result) {
    var made = element("li");
    var title = element("p", "entry-title");
    var link = element("a");
    link.href = result.address;
    append(result.titlePieces, link);
    if (result.language) { link.lang = result.language; }
    title.appendChild(link);
    made.appendChild(title);
    made.appendChild(element("p", "quiet", kinds[result.kindNumber]));
    if (result.section) { made.appendChild(element("p", "result-section", filled(words.section, { section: result.section }))); }
    var text = element("p", "result-text");
    append(result.snippet, text);
    if (result.language) { text.dir = "auto"; }
    made.appendChild(text);
    return made;
  }

  function clear() {
    list.removeAttribute("aria-busy");
    list.textContent = "";
    status.textContent = "";
    more.hidden = true;
    advice.hidden = true;
    running = null;
    shown = 0;
  }

  function report(query) {
    var sentence = running.count ? (shown < running.count ? words.some : words.all) : words.none;
    status.textContent = filled(sentence, { shown: shown, count: running.count, query: query });
    more.hidden = shown >= running.count;
    advice.hidden = running.count > 0;
  }

  function keepInAddress(query) {
    try {
      history.replaceState(null, "", query && words.address === "shown" ? "?q=" + encodeURIComponent(query) : location.pathname);
    } catch (error) {
      // A browser that doesn't let a page from a folder do this searches all the same.
    }
  }

  function failed() {
    list.removeAttribute("aria-busy");
    status.textContent = words.failed;
    more.hidden = true;
  }

  function run(isTyping) {
    var query = field.value.trim();
    var number = current += 1;
    window.clearTimeout(timer);
    keepInAddress(query);
    if (!query) {
      clear();
      return Promise.resolve();
    }
    return search.start(isTyping ? field.value : query + " ", isTyping).then(function (started) {
      if (number !== current) { return null; }
      return started.results(0, AT_ONCE).then(function (results) {
        if (number !== current) { return; }
        if (isTyping && !results.length && query.length < FIRST_LETTERS) {
          clear();
          return;
        }
        running = started;
        shown = results.length;
        show(results);
        report(query);
      });
    }).catch(failed);
  }

  // Somebody who walks the list already, while its last word was still being looked up, stays at the same place in it.
  function show(results) {
    var place = links().indexOf(document.activeElement);
    list.textContent = "";
    results.forEach(function (result) { list.appendChild(item(result)); });
    list.removeAttribute("aria-busy");
    if (place >= 0 && results.length) { links()[Math.min(place, results.length - 1)].focus(); }
  }

  function showMore() {
    var number = current;
    var start = shown;
    running.results(start, AT_ONCE).then(function (results) {
      if (number !== current || start !== shown) { return; }
      shown += results.length;
      results.forEach(function (result) { list.appendChild(item(result)); });
      report(field.value.trim());
      links()[start].focus();
    }).catch(failed);
  }

  function links() {
    return Array.prototype.slice.call(list.querySelectorAll("a"));
  }

  // The keys that walk the results; Escape leads back to the field.
  function walk(event) {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) { return; }
    var all = links();
    var place = all.indexOf(document.activeElement);
    var isInField = document.activeElement === field;
    if (!isInField && place < 0 || !all.length) { return; }
    var target = null;
    if (event.key === "ArrowDown") { target = all[Math.min(place + 1, all.length - 1)]; }
    if (event.key === "ArrowUp" && !isInField) { target = place > 0 ? all[place - 1] : field; }
    if (event.key === "Home" && !isInField) { target = all[0]; }
    if (event.key === "End" && !isInField) { target = all[all.length - 1]; }
    if (event.key === "Escape" && !isInField) { target = field; }
    if (target) {
      event.preventDefault();
      target.focus();
      if (target === field) { field.select(); }
    }
  }

  field.addEventListener("focus", function () { search.index.ready().catch(failed); }, { once: true });
  field.addEventListener("input", function () {
    list.setAttribute("aria-busy", "true");
    window.clearTimeout(timer);
    timer = window.setTimeout(function () { run(true); }, PAUSE);
  });
  form.addEventListener("submit", function (event) {
    event.preventDefault();
    run(false);
  });
  form.addEventListener("keydown", walk);
  list.addEventListener("keydown", walk);
  more.addEventListener("click", showMore);

  form.hidden = false;
  var asked = new URLSearchParams(location.search).get("q");
  if (asked) {
    field.value = asked;
    run(false);
  }
}(window.attuneSearch = window.attuneSearch || {}));
