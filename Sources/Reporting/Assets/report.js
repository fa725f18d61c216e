// Sorting and choosing rows. Without it the table stands in the site's order, whole.
(function () {
  "use strict";

  function list(selector, root) {
    return Array.prototype.slice.call(root.querySelectorAll(selector));
  }

  var table = document.querySelector(".articles");
  var body = table.querySelector("tbody");
  var rows = list("tr", body);
  var heads = list("thead th", table);
  var collator = new Intl.Collator("en", { numeric: true, sensitivity: "base" });

  // What a row is sorted by in a column: a number where the column holds numbers.
  function value(row, column) {
    var cell = row.cells[column];
    if (column === 0) { return cell.querySelector("span").textContent; }
    return cell.dataset.value;
  }

  function compare(column) {
    var isNumber = rows.length > 0 && rows[0].cells[column].classList.contains("number");
    return function (left, right) {
      var first = value(left, column);
      var second = value(right, column);
      // What has no value stands last, whichever way the others go.
      if (first === "" || second === "") { return { empty: (first === "" ? 1 : 0) - (second === "" ? 1 : 0) }; }
      return { order: isNumber ? Number(first) - Number(second) : collator.compare(first, second) };
    };
  }

  function sort(column) {
    var head = heads[column];
    var isDescending = head.getAttribute("aria-sort") === "ascending";
    var difference = compare(column);
    var places = rows.map(function (row, place) { return { row: row, place: place }; });
    places.sort(function (left, right) {
      var found = difference(left.row, right.row);
      if (found.empty) { return found.empty; }
      return (isDescending ? -found.order : found.order) || left.place - right.place;
    });
    heads.forEach(function (other) { other.removeAttribute("aria-sort"); });
    head.setAttribute("aria-sort", isDescending ? "descending" : "ascending");
    places.forEach(function (place) { body.appendChild(place.row); });
  }

  heads.forEach(function (head, column) {
    var button = document.createElement("button");
    button.type = "button";
    button.textContent = head.textContent;
    head.textContent = "";
    head.appendChild(button);
    button.addEventListener("click", function () { sort(column); });
  });

  var form = document.querySelector(".filter");
  var status = form.querySelector(".status");
  var choices = list("select", form);

  function show() {
    var shown = 0;
    rows.forEach(function (row) {
      var fits = choices.every(function (choice) {
        return choice.value === "" || row.dataset[choice.name].split(" ").indexOf(choice.value) >= 0;
      });
      row.hidden = !fits;
      if (fits) { shown += 1; }
    });
    status.textContent = shown + " of " + rows.length + " shown";
  }

  form.hidden = false;
  form.addEventListener("change", show);
  form.addEventListener("submit", function (event) { event.preventDefault(); });

  // A link to a row that isn't shown has to show it.
  window.addEventListener("hashchange", function () {
    var row = document.getElementById(location.hash.slice(1));
    if (!row || !row.hidden) { return; }
    choices.forEach(function (choice) { choice.value = ""; });
    show();
    row.scrollIntoView();
  });
})();
