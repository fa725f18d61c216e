// Leaving the page, as GOV.UK's "Exit this page" does: hide first, then go; Shift three times does the same.
document.addEventListener("DOMContentLoaded", function () {
  "use strict";

  var link = document.querySelector(".leave-link");
  var words = link.dataset;
  var title = document.title;
  var overlay = null;
  var presses = 0;
  var shiftWasHeld = false;
  var pause = 0;
  var silence = 0;

  var status = element("span", "visually-hidden");
  status.setAttribute("role", "status");
  link.parentNode.appendChild(status);

  var lights = element("span", "leave-lights");
  lights.setAttribute("aria-hidden", "true");
  for (var i = 0; i < 3; i += 1) { lights.appendChild(element("span", "light")); }
  link.appendChild(lights);

  var shortcut = document.querySelector(".shortcut");
  if (shortcut) { shortcut.hidden = false; }

  function element(name, className) {
    var made = document.createElement(name);
    made.className = className;
    return made;
  }

  function show(count) {
    lights.classList.toggle("counting", count > 0);
    for (var i = 0; i < 3; i += 1) { lights.children[i].classList.toggle("on", i < count); }
  }

  function reset() {
    window.clearTimeout(pause);
    pause = 0;
    presses = 0;
    show(0);
  }

  // Another site can't be reached from a folder without a network; a page beside this one can.
  function destination() {
    var isCutOff = location.protocol === "file:" || navigator.onLine === false;
    return isCutOff && words.neutral ? new URL(words.neutral, location.href).href : link.href;
  }

  function leave() {
    reset();
    status.textContent = "";
    document.body.classList.add("leaving");
    document.title = "\u200b";
    if (!overlay) {
      overlay = element("div", "leave-overlay");
      overlay.setAttribute("role", "alert");
      document.body.appendChild(overlay);
      overlay.textContent = words.loading;
    }
    if (words.history === "replace") {
      location.replace(destination());
    } else {
      location.href = destination();
    }
  }

  // There are two ways out: the one that is always seen, and the one beside the skip link.
  link.parentNode.addEventListener("click", function (event) {
    if (!event.target.closest("a")) { return; }
    event.preventDefault();
    leave();
  });

  document.addEventListener("keyup", function (event) {
    if (event.key === "Shift" && !shiftWasHeld) {
      presses += 1;
      window.clearTimeout(pause);
      window.clearTimeout(silence);
      if (presses === 3) {
        leave();
      } else {
        show(presses);
        status.textContent = presses === 1 ? words.pressTwo : words.pressOne;
        pause = window.setTimeout(expire, 5000);
      }
    } else if (pause) {
      reset();
      status.textContent = "";
    }
    // Letting go of Shift after a capital letter is no press of Shift alone.
    shiftWasHeld = event.shiftKey;
  }, true);

  function expire() {
    reset();
    status.textContent = words.expired;
    silence = window.setTimeout(function () { status.textContent = ""; }, 5000);
  }

  // Somebody who comes back finds the page as it was, not a blank one.
  window.addEventListener("pageshow", function () {
    document.body.classList.remove("leaving");
    document.title = title;
    if (overlay) {
      overlay.remove();
      overlay = null;
    }
    reset();
    status.textContent = "";
  });
});
