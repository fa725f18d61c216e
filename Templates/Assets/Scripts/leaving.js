// Leaving the page, as GOV.UK's "Exit this page" does: hide first, then go; Shift three times does the same.
document.addEventListener("DOMContentLoaded", function () {
  "use strict";

  var link = document.querySelector(".leave-link");
  var words = link.dataset;
  var title = document.title;
  var overlay;
  var presses = 0;
  var shiftWasHeld = false;
  // Runs while presses are counted.
  var pause = 0;
  var silence = 0;

  var status = element("span", "visually-hidden", link.parentNode);
  status.setAttribute("role", "status");

  var lights = element("span", "leave-lights", link);
  lights.setAttribute("aria-hidden", "true");
  [1, 2, 3].forEach(function () { element("span", "light", lights); });

  document.querySelector(".shortcut").hidden = false;

  function element(name, className, parent) {
    var made = document.createElement(name);
    made.className = className;
    return parent.appendChild(made);
  }

  function say(text) { status.textContent = text; }

  function count(number) {
    presses = number;
    clearTimeout(pause);
    pause = number && setTimeout(expire, 5000);
    lights.classList.toggle("counting", number > 0);
    for (var i = 0; i < 3; i += 1) { lights.children[i].classList.toggle("on", i < number); }
  }

  function expire() {
    count(0);
    say(words.expired);
    silence = setTimeout(say, 5000, "");
  }

  // Another site can't be reached from a folder without a network; a page beside this one can.
  function destination() {
    var isCutOff = location.protocol === "file:" || navigator.onLine === false;
    return isCutOff ? new URL(words.neutral, location.href).href : link.href;
  }

  function leave() {
    count(0);
    say("");
    document.body.classList.add("leaving");
    document.title = "\u200b";
    if (!overlay) {
      overlay = element("div", "leave-overlay", document.body);
      overlay.setAttribute("role", "alert");
      overlay.textContent = words.loading;
    }
    if (words.history === "replace") { location.replace(destination()); } else { location.href = destination(); }
  }

  // There are two ways out: the one that is always seen, and the one beside the skip link.
  link.parentNode.addEventListener("click", function (event) {
    if (!event.target.closest("a")) { return; }
    event.preventDefault();
    leave();
  });

  document.addEventListener("keyup", function (event) {
    if (event.key === "Shift" && !shiftWasHeld) {
      clearTimeout(silence);
      count(presses + 1);
      if (presses === 3) { leave(); } else { say(presses === 1 ? words.pressTwo : words.pressOne); }
    } else if (pause) {
      count(0);
      say("");
    }
    // Letting go of Shift after a capital letter is no press of Shift alone.
    shiftWasHeld = event.shiftKey;
  }, true);

  // Somebody who comes back finds the page as it was, not a blank one.
  window.addEventListener("pageshow", function () {
    document.body.classList.remove("leaving");
    document.title = title;
    if (overlay) { overlay = overlay.remove(); }
    count(0);
    say("");
  });
});
