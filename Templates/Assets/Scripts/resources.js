// Choosing and sorting resources on the page. What is chosen stands in the address, and nowhere else.
(function () {
  "use strict";

  var button = document.querySelector(".print-button");
  if (button) {
    button.hidden = false;
    button.addEventListener("click", function () { window.print(); });
  }

  var form = document.querySelector(".filter");
  if (form) { startFilter(form); }

  function list(selector, root) {
    return Array.prototype.slice.call((root || document).querySelectorAll(selector));
  }

  function startFilter(form) {
    var results = document.querySelector(".results");
    var status = form.querySelector(".status");
    var clear = form.querySelector(".leave-out");
    var sort = form.elements.sort;
    var collator = new Intl.Collator(document.documentElement.lang);
    var choices = list("input", form).map(function (input) {
      return { input: input, side: input.name, count: input.parentNode.querySelector(".count") };
    });
    var groups = list("section", results).map(function (section) {
      return { section: section, link: results.querySelector("a[href=\u0022#" + section.firstElementChild.id + "\u0022]") };
    });
    var entries = list("[data-in]", results).map(function (element) {
      var numbers = element.dataset.in ? element.dataset.in.split(" ") : [];
      return {
        element: element,
        home: element.parentNode,
        isAmong: numbers.reduce(function (found, number) { found[number] = true; return found; }, {}),
        title: element.querySelector("a").textContent,
        year: Number(element.dataset.year) || 0
      };
    });
    var inOneList = document.createElement("ul");
    inOneList.className = "resources";
    var shownOrder = "";

    // The sides on which something is chosen, each with the numbers of what is.
    function chosen() {
      var sides = {};
      choices.forEach(function (choice, number) {
        if (choice.input.checked) { (sides[choice.side] = sides[choice.side] || []).push(number); }
      });
      return sides;
    }

    // An entry is shown if it fits every side. It counts for a choice if it fits all other sides, so a count says what ticking the choice would leave.
    function show() {
      var sides = chosen();
      var names = Object.keys(sides);
      var counts = choices.map(function () { return 0; });
      var shown = 0;
      entries.forEach(function (entry) {
        var missed = names.filter(function (name) {
          return !sides[name].some(function (number) { return entry.isAmong[number]; });
        });
        entry.element.hidden = missed.length > 0;
        if (!missed.length) { shown += 1; }
        if (missed.length > 1) { return; }
        choices.forEach(function (choice, number) {
          if (entry.isAmong[number] && (!missed.length || missed[0] === choice.side)) { counts[number] += 1; }
        });
      });
      choices.forEach(function (choice, number) { choice.count.textContent = "(" + counts[number] + ")"; });
      list("details", form).forEach(function (side) {
        var count = list(":checked", side).length;
        side.querySelector(".chosen").textContent = count ? " (" + count + ")" : "";
      });
      clear.hidden = !names.length;
      var words = form.dataset.status.replace("{1}", shown).replace("{2}", entries.length);
      status.textContent = shown ? words : words + ". " + form.dataset.nothing;
    }

    function arrange() {
      var order = sort.value;
      if (order !== shownOrder) {
        sorted(order).forEach(function (entry) { (order ? inOneList : entry.home).appendChild(entry.element); });
        if (order) { results.appendChild(inOneList); } else { inOneList.remove(); }
        shownOrder = order;
      }
      groups.forEach(function (group) {
        var isEmpty = order !== "" || !group.section.querySelector("li:not([hidden])");
        group.section.hidden = isEmpty;
        if (group.link) { group.link.parentNode.hidden = isEmpty; }
      });
      var row = results.querySelector("nav");
      if (row) { row.hidden = order !== ""; }
    }

    function sorted(order) {
      if (!order) { return entries; }
      return entries.slice().sort(function (left, right) {
        var byYear = order === "year" ? right.year - left.year : 0;
        return byYear || collator.compare(left.title, right.title);
      });
    }

    function update() {
      show();
      arrange();
    }

    function writeAddress() {
      var query = new URLSearchParams();
      choices.forEach(function (choice) {
        if (choice.input.checked) { query.append(choice.side, choice.input.value); }
      });
      if (sort.value) { query.append("sort", sort.value); }
      var text = query.toString();
      try {
        history.replaceState(null, "", text ? "?" + text : location.pathname);
      } catch (refused) {
        // Some browsers let a file's address alone; the page works all the same.
      }
    }

    function readAddress() {
      var query = new URLSearchParams(location.search);
      choices.forEach(function (choice) {
        choice.input.checked = query.getAll(choice.side).indexOf(choice.input.value) >= 0;
      });
      sort.value = query.get("sort") || "";
      if (sort.selectedIndex < 0) { sort.value = ""; }
      update();
    }

    form.addEventListener("change", function () {
      update();
      writeAddress();
    });
    form.addEventListener("submit", function (event) { event.preventDefault(); });
    clear.addEventListener("click", function () {
      choices.forEach(function (choice) { choice.input.checked = false; });
      update();
      writeAddress();
      form.querySelector("summary").focus();
    });
    window.addEventListener("popstate", readAddress);
    window.addEventListener("pageshow", readAddress);

    form.hidden = false;
    document.querySelector(".facets").hidden = true;
    readAddress();
  }
}());
