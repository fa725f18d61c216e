// The stems that a typed word may mean: the word itself, what it begins, what it may be a slip of, and forms of it that no page holds.
(function (search) {
  "use strict";

  // What a stem counts for that isn't the word's own.
  var WEIGHTS = { begun: 0.8, begunBesides: 0.35, oneSlip: 0.7, twoSlips: 0.4, otherInitial: 0.8, otherForm: 0.6, otherFormBesides: 0.35 };
  var MOST_BEGUN = 400;
  var MOST_FORMS = 60;

  // The place of the first word that doesn't come before this one.
  function lowerBound(words, word) {
    var low = 0;
    var high = words.length;
    while (low < high) {
      var middle = (low + high) >> 1;
      if (words[middle] < word) { low = middle + 1; } else { high = middle; }
    }
    return low;
  }

  search.stemOf = function (index, word) {
    var place = lowerBound(index.words, word);
    return index.words[place] === word ? index.stems[place] : -1;
  };

  function sharedLength(left, right) {
    var length = 0;
    while (length < left.length && left[length] === right[length]) { length += 1; }
    return length;
  }

  // Optimal string alignment: letters inserted, left out, replaced, or two beside each other swapped. Above the limit it only says so.
  search.slips = function (left, right, limit) {
    var beforeLast = [];
    var last = [];
    var row = [];
    for (var j = 0; j <= right.length; j += 1) { last[j] = j; }
    for (var i = 1; i <= left.length; i += 1) {
      var least = i;
      row = [i];
      for (j = 1; j <= right.length; j += 1) {
        var isSame = left[i - 1] === right[j - 1];
        var value = Math.min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (isSame ? 0 : 1));
        if (i > 1 && j > 1 && left[i - 1] === right[j - 2] && left[i - 2] === right[j - 1]) {
          value = Math.min(value, beforeLast[j - 2] + 1);
        }
        row[j] = value;
        least = Math.min(least, value);
      }
      if (least > limit) { return limit + 1; }
      beforeLast = last;
      last = row;
    }
    return last[right.length];
  };

  // One bit for each letter, by which most words are passed over without a closer look.
  function letters(word) {
    var bits = 0;
    for (var i = 0; i < word.length; i += 1) { bits |= 1 << (word.charCodeAt(i) & 31); }
    return bits;
  }

  function bitCount(bits) {
    var count = 0;
    for (; bits; bits &= bits - 1) { count += 1; }
    return count;
  }

  function lettersOfAll(index) {
    if (!index.letters) {
      index.letters = new Int32Array(index.words.length);
      for (var i = 0; i < index.words.length; i += 1) { index.letters[i] = letters(index.words[i]); }
    }
    return index.letters;
  }

  function addBegun(index, word, weight, add) {
    var place = lowerBound(index.words, word);
    for (var i = 0; i < MOST_BEGUN && place < index.words.length; i += 1, place += 1) {
      var longer = index.words[place];
      if (longer.lastIndexOf(word, 0) !== 0) { return; }
      add(index.stems[place], weight * word.length / longer.length);
    }
  }

  // One slip is forgiven from four letters, two from eight.
  function addSlips(index, word, add) {
    var limit = word.length < 8 ? 1 : 2;
    var all = lettersOfAll(index);
    var own = letters(word);
    for (var i = 0; i < index.words.length; i += 1) {
      var other = index.words[i];
      if (Math.abs(other.length - word.length) > limit || bitCount(all[i] ^ own) > 2 * limit) { continue; }
      var slips = search.slips(word, other, limit);
      if (slips > limit) { continue; }
      add(index.stems[i], (slips === 1 ? WEIGHTS.oneSlip : WEIGHTS.twoSlips) * (other[0] === word[0] ? 1 : WEIGHTS.otherInitial));
    }
  }

  // Words that share most of their letters, such as therapist and therapy, or a form that no page holds and others that some hold.
  function addForms(index, word, weight, add) {
    var place = lowerBound(index.words, word);
    var after = index.words[place] === word ? place + 1 : place;
    var shared = Math.max(sharedLength(word, index.words[after] || ""), sharedLength(word, index.words[place - 1] || ""));
    if (shared < Math.max(4, Math.ceil(word.length * 0.6))) { return; }
    var beginning = word.slice(0, shared);
    place = lowerBound(index.words, beginning);
    for (var i = 0; i < MOST_FORMS && place < index.words.length; i += 1, place += 1) {
      var form = index.words[place];
      if (form.lastIndexOf(beginning, 0) !== 0) { return; }
      if (form.length - shared <= 4) {
        add(index.stems[place], weight * shared / (form.length + word.length - shared));
      }
    }
  }

  // The weights of all stems that a word may mean, by stem.
  search.meanings = function (index, word, isBegun) {
    var weights = new Map();
    function add(stem, weight) {
      if (!(weights.get(stem) >= weight)) { weights.set(stem, weight); }
    }
    var stem = search.stemOf(index, word);
    if (stem >= 0) { add(stem, 1); }
    if (isBegun && word.length > 2) { addBegun(index, word, stem >= 0 ? WEIGHTS.begunBesides : WEIGHTS.begun, add); }
    if (stem < 0 && word.length > 3) {
      addSlips(index, word, add);
      addForms(index, word, WEIGHTS.otherForm, add);
    } else if (word.length > 3) {
      addForms(index, word, WEIGHTS.otherFormBesides, add);
    }
    return weights;
  };
}(window.attuneSearch = window.attuneSearch || {}));
