// Leaving the page, and the mark in its contents. Nothing is stored and nothing is fetched.
(function () {
  "use strict";

  var link = document.querySelector(".leave-link");
  if (link) { leaveThisPage(link); }
  markContents();

  // As GOV.UK's "Exit this page": hide first, then go; Shift three times does the same.
  function leaveThisPage(link) {
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

    link.addEventListener("click", function (event) {
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
  }

  function markContents() {
    var links = Array.prototype.slice.call(document.querySelectorAll(".contents a"));
    if (!links.length || !("IntersectionObserver" in window)) { return; }
    var headings = [];
    links.forEach(function (link) {
      var heading = document.getElementById(decodeURIComponent(link.hash.slice(1)));
      if (heading && headings.indexOf(heading) < 0) { headings.push(heading); }
    });

    function mark() {
      var current = null;
      headings.forEach(function (heading) {
        if (heading.getBoundingClientRect().top < window.innerHeight * 0.3) { current = heading; }
      });
      links.forEach(function (link) {
        if (current && decodeURIComponent(link.hash.slice(1)) === current.id) {
          link.setAttribute("aria-current", "true");
        } else {
          link.removeAttribute("aria-current");
        }
      });
    }

    // The upper edge lies far above the window, so that a jump past a heading is noticed too.
    var observer = new IntersectionObserver(mark, { rootMargin: "99999px 0px -70% 0px" });
    headings.forEach(function (heading) { observer.observe(heading); });
  }
}());
