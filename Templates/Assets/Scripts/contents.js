// The list of this page's headings: unfolded where it hangs beside the text, with a mark at the part that is being read.
document.addEventListener("DOMContentLoaded", function () {
  "use strict";

  var list = document.querySelector(".contents");
  if (!list || !window.IntersectionObserver) { return; }
  // The same conditions as in the style sheet, which may not have come yet.
  list.firstElementChild.open = matchMedia("(min-width: 64rem)").matches && document.documentElement.dataset.text !== "largest";

  var links = list.querySelectorAll("a");
  function heading(link) { return document.getElementById(decodeURIComponent(link.hash.slice(1))); }

  // The upper edge lies far above the window, so that a jump past a heading is noticed too.
  var observer = new IntersectionObserver(function () {
    var current;
    links.forEach(function (link) {
      link.removeAttribute("aria-current");
      if (heading(link).getBoundingClientRect().top < innerHeight * 0.3) { current = link; }
    });
    if (current) { current.setAttribute("aria-current", "true"); }
  }, { rootMargin: "99999px 0px -70% 0px" });
  links.forEach(function (link) { observer.observe(heading(link)); });
});
