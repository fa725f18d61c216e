// What a result shows: the section that matches best, and a piece of its text with the words marked.
(function (search) {
  "use strict";

  var KINDS = ["article", "worksheet", "topic", "series", "term", "page", "help"];
  // Files that one step loads at most, the vocabulary not counted.
  var MOST_FILES = 10;
  // A long question needs many files to be ranked, and still has to be answered.
  var LEAST_TEXTS = 5;
  var WINDOW = 170;
  var BEFORE = 60;
  var LENGTH = 240;
  // A word in a section's heading says more than one in its text; what a section repeats says little more.
  var HEADING = 1.5;
  var REPEATED = 0.1;
  // What a word may mean besides is not marked unless it is close.
  var LEAST_MARKED = 0.3;
  var RUN = new RegExp("[\\p{L}\\p{N}\\p{M}]+(?:['\\u2019\\u2010\\u2011-][\\p{L}\\p{N}\\p{M}]+)*", "gu");

  // A function that gives, for a run of letters, the stem that the query looks for, or null; it remembers what it was asked. Words that only hold
  // the query together aren't looked for, unless there are no others.
  function seeker(index, plan) {
    var values = new Map();
    var known = new Map();
    var telling = plan.filter(function (term) { return !term.isCommon; });
    (telling.length ? telling : plan).forEach(function (term) {
      term.stems.forEach(function (entry) {
        if (entry.weight >= LEAST_MARKED && !(values.get(entry.stem) >= entry.value)) { values.set(entry.stem, entry.value); }
      });
    });
    return function (run) {
      var found = known.get(run);
      if (found === undefined) {
        found = null;
        search.words(run).forEach(function (word) {
          var stem = search.stemOf(index, word);
          if (values.has(stem) && !(found && found.value >= values.get(stem))) { found = { stem: stem, value: values.get(stem) }; }
        });
        known.set(run, found);
      }
      return found;
    };
  }

  function hits(text, seek) {
    var list = [];
    var match;
    RUN.lastIndex = 0;
    while ((match = RUN.exec(text))) {
      var found = seek(match[0]);
      if (found) { list.push({ start: match.index, end: match.index + match[0].length, stem: found.stem, value: found.value }); }
    }
    return list;
  }

  function valueOf(hits) {
    var seen = new Set();
    return hits.reduce(function (sum, hit) {
      var value = seen.has(hit.stem) ? hit.value * REPEATED : hit.value;
      seen.add(hit.stem);
      return sum + value;
    }, 0);
  }

  // Where in the text the words stand closest together, and what that is worth.
  function bestWindow(hits) {
    var best = { start: 0, value: 0 };
    hits.forEach(function (first, place) {
      var end = place;
      while (end < hits.length && hits[end].start - first.start < WINDOW) { end += 1; }
      var value = valueOf(hits.slice(place, end));
      if (value > best.value) { best = { start: first.start, value: value }; }
    });
    return best;
  }

  // The text before the first heading has the title for its heading.
  function bestSection(page, seek) {
    var best = null;
    page[4].forEach(function (section) {
      var found = hits(section[0], seek);
      var place = bestWindow(found);
      var value = place.value + HEADING * valueOf(hits(section[1] || page[1], seek));
      if (!best || value > best.value) { best = { section: section, hits: found, start: place.start, value: value }; }
    });
    return best;
  }

  // Pieces of text in turn, every second one to be marked.
  function snippet(text, hits, start) {
    var sentence = text.lastIndexOf(". ", start) + 2;
    var isWhole = sentence > 1 && start - sentence < BEFORE;
    var from = isWhole ? sentence : Math.max(0, start - BEFORE);
    if (from > 0 && !isWhole) { from = text.indexOf(" ", from) + 1; }
    var to = Math.min(text.length, from + LENGTH);
    if (to < text.length) { to = Math.max(text.lastIndexOf(" ", to), from); }
    var pieces = [];
    var position = from;
    hits.forEach(function (hit) {
      if (hit.start < position || hit.end > to) { return; }
      pieces.push(text.slice(position, hit.start), text.slice(hit.start, hit.end));
      position = hit.end;
    });
    pieces.push(text.slice(position, to));
    if (from > 0 && !isWhole) { pieces[0] = "\u2026 " + pieces[0]; }
    if (to < text.length) { pieces[pieces.length - 1] += " \u2026"; }
    return pieces;
  }

  function marked(text, seek) {
    return snippet(text, hits(text, seek), 0);
  }

  function describe(page, seek) {
    var best = bestSection(page, seek);
    var id = best.section[2];
    return {
      kind: KINDS[page[0]] || "resource",
      kindNumber: page[0],
      title: page[1],
      titlePieces: marked(page[1], seek),
      language: page[3] || null,
      address: id ? page[2] + "#" + id : page[2],
      section: best.section[1] || null,
      snippet: snippet(best.section[0], best.hits, best.start)
    };
  }

  // So many of the ranked documents, from one on, as can be described with so many files.
  function batch(ranked, start, limit, files) {
    var needed = new Set();
    var end = start;
    while (end < Math.min(ranked.length, start + limit)) {
      needed.add(search.index.textFile(ranked[end].document));
      if (needed.size > files) { break; }
      end += 1;
    }
    return ranked.slice(start, end);
  }

  // A search in being: how many documents were found, and a way to describe some of them, best first.
  search.start = function (query, isTyping) {
    return search.index.ready().then(function (index) {
      var plan = search.plan(index, query, isTyping);
      var files = search.filesFor(index, plan);
      return search.index.loadPostings(files).then(function () {
        var seek = seeker(index, plan);
        var ranked = search.rank(index, plan);
        return {
          count: ranked.length,
          // May be fewer than asked for: each may lie in a file of its own, and a slow stick or network has to bear them all.
          results: function (start, limit) {
            return Promise.all(batch(ranked, start, limit, Math.max(LEAST_TEXTS, MOST_FILES - files.length)).map(function (entry) {
              return search.index.page(entry.document).then(function (page) { return describe(page, seek); });
            }));
          }
        };
      });
    });
  };

  // What other scripts may ask: the best results for a query, as the page would show them first.
  search.find = function (query, limit) {
    return search.start(query, true).then(function (started) {
      return started.results(0, limit).then(function (results) { return { count: started.count, results: results }; });
    });
  };
}(window.attuneSearch = window.attuneSearch || {}));
