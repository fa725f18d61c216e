// Keeps every file of the site on the device, for a reader who asked for that. The list of files stands before this, in `site`.
(function () {
  "use strict";

  var scope = self.registration.scope;
  var prefix = "attune " + scope + " ";
  var name = prefix + site.version;

  // A file is kept under its path and its digest, so that one that hasn't changed is found again in the copy of the version before.
  function key(path) { return new URL(path, scope).href + "?" + site.files[path]; }

  function fetched(path) {
    return fetch(new URL(path, scope).href, { cache: "no-cache", credentials: "same-origin" }).then(function (response) {
      if (!response.ok) { throw new Error(path); }
      // A browser refuses to show a page whose answer was passed on from another address, so only its content is kept.
      return response.blob().then(function (content) { return new Response(content, { headers: { "Content-Type": response.headers.get("Content-Type") || "" } }); });
    });
  }

  function tell(done, all) {
    return self.clients.matchAll({ includeUncontrolled: true }).then(function (pages) {
      pages.forEach(function (page) { page.postMessage({ done: done, all: all }); });
    });
  }

  function keepAll(cache) {
    var paths = Object.keys(site.files);
    var done = 0;
    function keepNext() {
      if (!paths.length) { return Promise.resolve(); }
      var path = paths.pop();
      return caches.match(key(path)).then(function (kept) {
        return kept || fetched(path);
      }).then(function (response) {
        return cache.put(key(path), response);
      }).then(function () {
        done += 1;
        if (done % 10 === 0) { tell(done, done + paths.length); }
        return keepNext();
      });
    }
    // As many at once as a browser asks one server for.
    return Promise.all([1, 2, 3, 4, 5, 6].map(keepNext));
  }

  // All or nothing: a copy that isn't whole goes away again.
  self.addEventListener("install", function (event) {
    event.waitUntil(caches.open(name).then(keepAll).catch(function (error) {
      return caches.delete(name).then(function () { throw error; });
    }));
  });

  self.addEventListener("activate", function (event) {
    event.waitUntil(caches.keys().then(function (names) {
      return Promise.all(names.map(function (other) { return other.indexOf(prefix) === 0 && other !== name && caches.delete(other); }));
    }));
  });

  // The path of a file of the site, whatever is asked of it; what stands after `?` is never looked at and never kept.
  function path(address) {
    var url = new URL(address);
    var start = new URL(scope);
    if (url.origin !== start.origin || url.pathname.indexOf(start.pathname) !== 0) { return null; }
    var found = url.pathname.slice(start.pathname.length);
    if (found === "" || found.slice(-1) === "/") { found += "index.html"; }
    return [found, found + ".html"].filter(function (one) { return Object.prototype.hasOwnProperty.call(site.files, one); })[0] || null;
  }

  self.addEventListener("fetch", function (event) {
    var file = event.request.method === "GET" ? path(event.request.url) : null;
    if (!file) { return; }
    event.respondWith(caches.open(name).then(function (cache) {
      return cache.match(key(file));
    }).then(function (kept) {
      return kept || fetch(event.request);
    }));
  });
}());
