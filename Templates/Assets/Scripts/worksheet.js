// Printing a worksheet with what was written on it. Nothing is stored and nothing is fetched.
(function () {
  "use strict";

  var button = document.querySelector(".print-button");
  if (button) {
    button.hidden = false;
    button.addEventListener("click", function () { window.print(); });
  }

  // A field shows on paper only as much as fits in it, so the printed sheet has a copy that grows with what was written.
  var copies = [];

  function removeCopies() {
    copies.forEach(function (copy) {
      copy.previousSibling.classList.remove("copied");
      copy.remove();
    });
    copies = [];
  }

  window.addEventListener("beforeprint", function () {
    removeCopies();
    document.querySelectorAll("textarea, input[type=text]").forEach(function (field) {
      if (!field.value) { return; }
      var copy = document.createElement("span");
      copy.className = "written";
      copy.textContent = field.value;
      field.classList.add("copied");
      field.after(copy);
      copies.push(copy);
    });
  });
  window.addEventListener("afterprint", removeCopies);
}());
