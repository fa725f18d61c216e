// Where the author is on a page: kept while it is loaded anew, so that what they look at stays where it is.
(function () {
  "use strict";

  var storedPlace = "attune.preview.place";

  function headings() {
    return Array.from(document.querySelectorAll("main h1, main h2, main h3, main h4, main h5, main h6"));
  }

  function nameOf(heading) { return heading.id || heading.textContent; }

  // The first heading that is seen, or else the last above: what is written before it may grow and shrink.
  function anchor() {
    var all = headings().map(function (heading) {
      return { name: nameOf(heading), top: heading.getBoundingClientRect().top };
    });
    var seen = all.filter(function (one) { return one.top >= 0 && one.top < window.innerHeight; });
    var above = all.filter(function (one) { return one.top < 0; });
    return seen[0] || above[above.length - 1];
  }

  function pathTo(element) {
    var steps = [];
    while (element && element !== document.body) {
      steps.unshift(Array.from(element.parentNode.children).indexOf(element) + 1);
      element = element.parentElement;
    }
    return steps.map(function (step) { return ":nth-child(" + step + ")"; });
  }

  function detailsOpen() {
    return Array.from(document.querySelectorAll("details")).map(function (one) { return one.open; });
  }

  function remember(page) {
    var focused = document.activeElement;
    var hasFocus = focused && focused !== document.body && focused.localName !== "attune-preview";
    var place = {
      page: page,
      anchor: anchor(),
      y: window.scrollY,
      details: detailsOpen(),
      focus: hasFocus ? { name: focused.id, path: pathTo(focused), tag: focused.tagName } : null
    };
    try { sessionStorage.setItem(storedPlace, JSON.stringify(place)); } catch (error) { return; }
    // The browser would put back how far the page was scrolled, whatever stands there now.
    history.scrollRestoration = "manual";
  }

  function takePlace() {
    try {
      var place = JSON.parse(sessionStorage.getItem(storedPlace));
      sessionStorage.removeItem(storedPlace);
      return place;
    } catch (error) {
      return null;
    }
  }

  function scrollTo(place) {
    var heading = place.anchor && headings().find(function (one) { return nameOf(one) === place.anchor.name; });
    var y = heading ? window.scrollY + heading.getBoundingClientRect().top - place.anchor.top : place.y;
    window.scrollTo({ top: y, behavior: "instant" });
  }

  function restore(page) {
    var place = takePlace();
    if (!place || place.page !== page) { return; }
    var all = document.querySelectorAll("details");
    if (all.length === place.details.length) {
      place.details.forEach(function (isOpen, index) { all[index].open = isOpen; });
    }
    if (place.focus) { restoreFocus(place.focus); }
    scrollTo(place);
    // Pictures that arrive late may move the page, and its author may have moved it meanwhile.
    var y = window.scrollY;
    window.addEventListener("load", function () {
      if (Math.abs(window.scrollY - y) < 2) { scrollTo(place); }
      // Not at once: the browser puts the old place back when it has ended loading, if it is let to.
      setTimeout(function () { history.scrollRestoration = "auto"; }, 500);
    });
  }

  function restoreFocus(focus) {
    var found = focus.name && document.getElementById(focus.name);
    var path = ["body"].concat(focus.path).join(" > ");
    var element = found || document.querySelector(path);
    if (element && element.tagName === focus.tag) { element.focus({ preventScroll: true }); }
  }

  window.attunePreviewPlace = { remember: remember, restore: restore };
}());
