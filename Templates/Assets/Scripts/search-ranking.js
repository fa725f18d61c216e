// Which documents a query means, best first (BM25F, with what the title says on top).
(function (search) {
  "use strict";

  // By the steps of Sources/Searching/Weights.swift: words in the text, in keywords, and in the title or a name.
  var KEYWORD_STEP = 4;
  var TITLE_STEP = 5;
  var IMPACTS = [0.3, 0.5, 0.7, 0.9, 0.9, 1.1];
  // Somebody may paste a whole page.
  var MOST_WORDS = 24;
  var MOST_STEMS = 30;
  var MOST_FILES = 5;
  // A rare word is often only one that the reader happens to use: how much of its rarity counts.
  var RARITY = 0.85;
  // A word that nearly every page holds, where it stands in a title or a heading.
  var COMMON = 0.3;
  // How much of the score is left where few of the words are found, and how steeply it falls.
  var UNCOVERED = 0.2;
  var STEEPNESS = 1;
  // What finding the words in keywords or title adds, a keyword's share of that, and what naming all of the title adds.
  var SUBJECT = 0.8;
  var KEYWORD = 0.8;
  var WHOLE_TITLE = 1.4;
  // By the numbers of SearchDocument.Kind: article, worksheet, topic, series, term, page, help, and then resources.
  var KINDS = [1, 0.85, 0.9, 0.8, 0.85, 0.9, 1.1];
  var RESOURCE = 0.7;
  // Documents far below the best one only make the list longer.
  var LEAST_SHARE = 0.1;

  function queryWords(index, query) {
    var words = [];
    search.compounds(query).forEach(function (compound) {
      var whole = compound[compound.length - 1];
      if (compound.length > 1 && search.stemOf(index, whole) >= 0) { compound = [whole]; }
      else if (compound.length > 1) { compound = compound.slice(0, -1); }
      compound.forEach(function (word) { if (words.indexOf(word) < 0) { words.push(word); } });
    });
    return words.slice(0, MOST_WORDS);
  }

  function rarity(index, stem) {
    if (index.common.has(stem)) { return COMMON; }
    var count = index.counts[stem];
    return Math.pow(Math.log(1 + (index.count - count + 0.5) / (count + 0.5)), RARITY);
  }

  // For each word of the query, the stems to look for and how much finding them tells.
  search.plan = function (index, query, isTyping) {
    var words = queryWords(index, query);
    var isOpen = isTyping && words.length > 0 && query.trim() === query.replace(new RegExp("^\\s+"), "");
    return words.map(function (word, place) {
      var weights = search.meanings(index, word, isOpen && place === words.length - 1);
      var stems = Array.from(weights.keys()).sort(function (left, right) { return weights.get(right) - weights.get(left) || left - right; });
      stems = stems.slice(0, MOST_STEMS).map(function (stem) {
        return { stem: stem, weight: weights.get(stem), value: weights.get(stem) * rarity(index, stem) };
      });
      var best = stems.reduce(function (most, entry) { return Math.max(most, entry.value); }, 0);
      return { word: word, stems: stems, rarity: best, weight: stems.length ? stems[0].weight : 0, isCommon: stems.length > 0 && index.common.has(stems[0].stem) };
    });
  };

  // The files that the plan needs. Words as typed come first; what they may mean besides must not ask for ever more files.
  search.filesFor = function (index, plan) {
    var files = new Set();
    var entries = [].concat.apply([], plan.map(function (term) { return term.stems; }));
    entries.sort(function (left, right) { return right.weight - left.weight || left.stem - right.stem; });
    entries.forEach(function (entry) {
      var file = search.index.postingsFile(entry.stem);
      if (entry.weight === 1 || files.size < MOST_FILES || files.has(file)) { files.add(file); }
    });
    plan.forEach(function (term) {
      term.stems = term.stems.filter(function (entry) { return files.has(search.index.postingsFile(entry.stem)); });
    });
    return Array.from(files);
  };

  // The documents that one word leads to, each with the best that any of its stems gives.
  function matches(term) {
    var found = new Map();
    term.stems.forEach(function (entry) {
      search.index.forEachDocument(entry.stem, function (document, step) {
        var value = entry.value * IMPACTS[step];
        // The word that is most likely meant counts in full, however unlike the typed one it is.
        var share = entry.weight / term.weight;
        var title = step >= TITLE_STEP ? share : 0;
        var keyword = step >= KEYWORD_STEP ? share * (step < TITLE_STEP ? KEYWORD : 1) : 0;
        var match = found.get(document);
        if (!match) {
          found.set(document, { value: value, title: title, keyword: keyword });
        } else {
          match.value = Math.max(match.value, value);
          match.title = Math.max(match.title, title);
          match.keyword = Math.max(match.keyword, keyword);
        }
      });
    });
    return found;
  }

  function kindWeight(kind) {
    return kind < KINDS.length ? KINDS[kind] : RESOURCE;
  }

  // Documents and their scores, best first; the files that the plan needs have to be there.
  search.rank = function (index, plan) {
    var total = plan.reduce(function (sum, term) { return sum + term.rarity; }, 0);
    var sums = new Map();
    plan.forEach(function (term) {
      matches(term).forEach(function (match, document) {
        var sum = sums.get(document);
        if (!sum) {
          sum = { value: 0, covered: 0, title: 0, subject: 0, titleWords: 0 };
          sums.set(document, sum);
        }
        sum.value += match.value;
        sum.covered += term.rarity;
        sum.title += term.rarity * match.title;
        sum.subject += term.rarity * match.keyword;
        if (match.title > 0.5) { sum.titleWords += term.isCommon ? 1 : 2; }
      });
    });
    var ranked = [];
    sums.forEach(function (sum, document) {
      var about = index.about[document];
      var whole = Math.min(1, sum.titleWords / Math.max(1, about % 20));
      var score = sum.value * (UNCOVERED + (1 - UNCOVERED) * Math.pow(sum.covered / total, STEEPNESS));
      score *= 1 + (SUBJECT * sum.subject + WHOLE_TITLE * sum.title * whole) / total;
      ranked.push({ document: document, score: score * kindWeight(Math.floor(about / 20)) });
    });
    ranked.sort(function (left, right) { return right.score - left.score || left.document - right.document; });
    return ranked.filter(function (entry) { return entry.score >= LEAST_SHARE * ranked[0].score; });
  };
}(window.attuneSearch = window.attuneSearch || {}));
