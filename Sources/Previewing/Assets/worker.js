// Listens to the server for every open page of the site, and asks it on their behalf. A browser keeps few connections to one server, so the pages share this
// worker where they can; and the policy of the pages, which is that of the published site, lets them ask for nothing by themselves.
(function () {
  "use strict";

  var events = ["edition", "pages", "styles", "reload", "diagnostics"];
  var pages = [];
  var source;

  function tell(message) {
    pages.forEach(function (page) { page.postMessage(message); });
  }

  function connect() {
    source = new EventSource("/attune-preview/events");
    events.forEach(function (name) {
      source.addEventListener(name, function () { tell({ hasNews: true }); });
    });
    // A browser would wait for seconds before it tries again, and give up where it is refused.
    source.onerror = function () {
      source.close();
      tell({ isCutOff: true });
      setTimeout(connect, 400);
    };
  }

  // What is looked for is the page's state, or what the checks say of it.
  function look(port, what, page) {
    fetch("/attune-preview/" + what + "/" + page + ".json")
      .then(function (answer) { return answer.ok ? answer.json() : undefined; })
      .then(function (found) { port.postMessage(what === "state" ? { state: found } : { checks: found }); })
      .catch(function () { port.postMessage({ isCutOff: true }); });
  }

  function serve(port) {
    port.onmessage = function (event) {
      if (event.data.isLeaving) {
        pages = pages.filter(function (page) { return page !== port; });
      } else {
        look(port, event.data.what, event.data.page);
      }
    };
    pages.push(port);
    if (!source) { connect(); }
  }

  if ("onconnect" in self) {
    self.onconnect = function (event) { serve(event.ports[0]); };
  } else {
    serve(self);
  }
}());
