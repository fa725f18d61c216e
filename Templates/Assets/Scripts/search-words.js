// The words that a text is found by. Sources/Searching/Compound.swift does the same to the pages, and Tests/SearchingTests/words.json holds both to it.
(function (search) {
  "use strict";

  var LONGEST = 40;
  var APOSTROPHES = new RegExp("[\\u2019\\u02bc\\u00b4\\uff07]", "g");
  var HYPHENS = new RegExp("[\\u2010\\u2011]", "g");
  var MARKS = new RegExp("\\p{M}+", "gu");
  var COMPOUND = new RegExp("[\\p{L}\\p{N}]+(?:['-][\\p{L}\\p{N}]+)*", "gu");
  var ENDING = new RegExp("(.)'(?:s|ll|d|re|ve|m)$");
  var APOSTROPHE = new RegExp("'", "g");
  // Letters that have no decomposition, in the plainer way that readers type them.
  var PLAIN = {
    "ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "ł": "l", "ı": "i", "ς": "σ",
    "\u0629": "\u0647", "\u0649": "\u064a", "\u0640": "", "\u00ad": ""
  };
  var WITH_PLAIN = new RegExp("[" + Object.keys(PLAIN).join("") + "]", "g");
  var ASCII = new RegExp("^[\\x00-\\x7f]*$");

  function fold(text) {
    if (ASCII.test(text)) { return text.toLowerCase(); }
    return text.replace(APOSTROPHES, "'").replace(HYPHENS, "-").normalize("NFKD").toLowerCase().replace(MARKS, "")
      .replace(WITH_PLAIN, function (letter) { return PLAIN[letter]; }).normalize("NFC");
  }

  function isShort(word) { return word.length <= LONGEST; }

  // For each compound of a text, the list of its words: its parts, and, where there are several, all of them in one.
  search.compounds = function (text) {
    return (fold(text).match(COMPOUND) || []).map(function (compound) {
      var parts = compound.split("-").map(function (part) {
        return part.replace(ENDING, "$1").replace(APOSTROPHE, "");
      });
      return (parts.length > 1 ? parts.concat(parts.join("")) : parts).filter(isShort);
    });
  };

  search.words = function (text) {
    return [].concat.apply([], search.compounds(text));
  };
}(window.attuneSearch = window.attuneSearch || {}));
