// The index, loaded file by file when it is first needed. From a folder a browser loads data as scripts or not at all.
(function (search) {
  "use strict";

  var LAST_DIGITS = 60;
  var EARLIER_DIGITS = 30;
  // Of impact, as in Sources/Searching/Weights.swift.
  var STEPS = 6;
  var digits = new Uint8Array(128);
  var loading = {};
  var index = null;
  var postings = [];
  var texts = [];

  for (var code = 35, digit = 0; code < 127; code += 1) {
    if (code !== 60 && code !== 92) {
      digits[code] = digit;
      digit += 1;
    }
  }

  // Sources/Searching/NumberText.swift writes them.
  function numbers(text) {
    var list = [];
    var value = 0;
    for (var i = 0; i < text.length; i += 1) {
      var digit = digits[text.charCodeAt(i)];
      if (digit < LAST_DIGITS) {
        list.push(value * LAST_DIGITS + digit);
        value = 0;
      } else {
        value = value * EARLIER_DIGITS + digit - LAST_DIGITS + 1;
      }
    }
    return list;
  }

  function load(name) {
    if (!loading[name]) {
      loading[name] = new Promise(function (resolve, reject) {
        var script = document.createElement("script");
        script.src = "search/" + name + ".js";
        script.onload = resolve;
        script.onerror = function () {
          delete loading[name];
          script.remove();
          reject(new Error(name));
        };
        document.head.appendChild(script);
      });
    }
    return loading[name];
  }

  // What the files call.
  search.take = function (kind, number, data) {
    if (kind === "words") { index = read(data); }
    if (kind === "postings") { postings[number] = readPostings(number, data); }
    if (kind === "text") { texts[number] = data; }
  };

  function read(data) {
    var counts = [];
    return {
      count: data.documents,
      words: readWords(data.words),
      stems: readStems(numbers(data.stems), counts),
      counts: counts,
      common: readCommon(numbers(data.common)),
      about: numbers(data.about),
      firstStems: starts(numbers(data.postings)),
      firstDocuments: starts(numbers(data.texts))
    };
  }

  // Each word begins with a capital, which says how much of the word before it keeps.
  function readWords(text) {
    var words = [];
    var last = "";
    var kept = 0;
    var start = 0;
    for (var i = 0; i <= text.length; i += 1) {
      var code = i < text.length ? text.charCodeAt(i) : 65;
      if (code >= 65 && code <= 90) {
        if (i > 0) {
          last = last.slice(0, kept) + text.slice(start, i);
          words.push(last);
        }
        kept = code - 65;
        start = i + 1;
      }
    }
    return words;
  }

  // An even number is twice the count of a new stem; an odd one says how far back a known stem is.
  function readStems(list, counts) {
    var stems = new Int32Array(list.length);
    for (var i = 0; i < list.length; i += 1) {
      if (list[i] % 2) {
        stems[i] = counts.length - (list[i] - 1) / 2;
      } else {
        stems[i] = counts.length;
        counts.push(list[i] / 2);
      }
    }
    return stems;
  }

  function readCommon(gaps) {
    var common = new Set();
    var stem = 0;
    gaps.forEach(function (gap) {
      stem += gap;
      common.add(stem);
    });
    return common;
  }

  function starts(sizes) {
    var sum = 0;
    return sizes.map(function (size) {
      sum += size;
      return sum - size;
    });
  }

  // Where each stem's numbers begin: those before it end as often as they lead to documents.
  function readPostings(number, text) {
    var first = index.firstStems[number];
    var end = number + 1 < index.firstStems.length ? index.firstStems[number + 1] : index.counts.length;
    var offsets = new Int32Array(end - first);
    var position = 0;
    for (var stem = first; stem < end; stem += 1) {
      offsets[stem - first] = position;
      for (var left = index.counts[stem]; left > 0; position += 1) {
        if (digits[text.charCodeAt(position)] < LAST_DIGITS) { left -= 1; }
      }
    }
    return { first: first, offsets: offsets, text: text };
  }

  // The place of the last start that isn't beyond the number.
  function placeOf(number, starts) {
    var low = 0;
    var high = starts.length - 1;
    while (low < high) {
      var middle = (low + high + 1) >> 1;
      if (starts[middle] <= number) { low = middle; } else { high = middle - 1; }
    }
    return low;
  }

  search.index = {
    ready: function () {
      return load("words").then(function () { return index; });
    },
    postingsFile: function (stem) { return placeOf(stem, index.firstStems); },
    loadPostings: function (files) {
      return Promise.all(files.map(function (file) { return load("postings-" + file); }));
    },
    // Calls back with each document that a stem leads to, and the step of its impact.
    forEachDocument: function (stem, visit) {
      var file = postings[placeOf(stem, index.firstStems)];
      var position = file.offsets[stem - file.first];
      var document = -1;
      for (var left = index.counts[stem]; left > 0; left -= 1) {
        var value = 0;
        var digit = digits[file.text.charCodeAt(position)];
        while (digit >= LAST_DIGITS) {
          value = value * EARLIER_DIGITS + digit - LAST_DIGITS + 1;
          position += 1;
          digit = digits[file.text.charCodeAt(position)];
        }
        value = value * LAST_DIGITS + digit;
        position += 1;
        document += Math.floor(value / STEPS) + 1;
        visit(document, value % STEPS);
      }
    },
    textFile: function (document) { return placeOf(document, index.firstDocuments); },
    // A promise of what results show of a document.
    page: function (document) {
      var file = placeOf(document, index.firstDocuments);
      return load("text-" + file).then(function () { return texts[file][document - index.firstDocuments[file]]; });
    }
  };
}(window.attuneSearch = window.attuneSearch || {}));
