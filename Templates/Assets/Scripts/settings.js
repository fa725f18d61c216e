// Size, spacing, colours and movement as the reader wants them. Nothing is stored unless the reader says so, and it can be undone here.
(function () {
  "use strict";

  var attune = window.attune;
  var root = document.documentElement;
  var key = "attune.settings";
  var storages = { tab: "sessionStorage", device: "localStorage" };
  // Each setting by its name, with its values; the first, which is none, is how the pages are by themselves.
  var settings = { text: ["", "large", "larger", "largest"], spacing: ["", "wide"], theme: ["", "light", "dark"], motion: ["", "less"] };
  var panel = null;
  var status = null;

  attune.toggleSettings = function (button) {
    var isOpen = Boolean(panel);
    if (isOpen) {
      panel.remove();
      panel = null;
    } else {
      panel = makePanel(button);
      button.parentNode.appendChild(panel);
    }
    button.setAttribute("aria-expanded", String(!isOpen));
    button.focus();
  };

  function makePanel(button) {
    var words = attune.words.settings;
    var made = attune.element("div", "settings-panel");
    made.setAttribute("role", "region");
    made.setAttribute("aria-label", words.title);
    Object.keys(settings).forEach(function (name) {
      made.appendChild(group(name, words[name], settings[name], root.dataset[name] || ""));
    });
    made.appendChild(group("keep", words.keep, places(), keptIn()));
    status = attune.element("p", "settings-note");
    status.setAttribute("role", "status");
    status.textContent = words.notes[keptIn()];
    made.appendChild(status);
    var row = attune.element("p", "settings-ways");
    row.appendChild(undoButton(words));
    row.appendChild(attune.closeButton(function () { attune.toggleSettings(button); }));
    made.appendChild(row);
    made.addEventListener("change", function (event) { choose(event.target); });
    made.addEventListener("keydown", function (event) { if (event.key === "Escape") { attune.toggleSettings(button); } });
    return made;
  }

  function group(name, words, values, current) {
    var fieldset = document.createElement("fieldset");
    var legend = document.createElement("legend");
    legend.textContent = words.title;
    fieldset.appendChild(legend);
    values.forEach(function (value) {
      var label = document.createElement("label");
      var radio = document.createElement("input");
      radio.type = "radio";
      radio.name = "attune." + name;
      radio.value = value;
      radio.checked = value === current;
      label.appendChild(radio);
      label.appendChild(document.createTextNode(" " + words.choices[value || "usual"]));
      fieldset.appendChild(label);
    });
    return fieldset;
  }

  function undoButton(words) {
    var button = attune.element("button", "plain-button");
    button.type = "button";
    button.textContent = words.undo;
    button.addEventListener("click", function () {
      panel.querySelectorAll("input").forEach(function (radio) { radio.checked = radio.value === "" || radio.value === "page"; });
      Object.keys(settings).forEach(function (name) { apply(name, ""); });
      keep("page");
    });
    return button;
  }

  function choose(radio) {
    var name = radio.name.slice("attune.".length);
    if (name !== "keep") {
      attune.keepPlace(radio, function () { apply(name, radio.value); });
    }
    keep(panel.querySelector("[name='attune.keep']:checked").value);
  }

  function apply(name, value) {
    if (value) { root.dataset[name] = value; } else { delete root.dataset[name]; }
  }

  // Opened from a folder, Firefox gives every page a store of its own (measured in ESR 153), so what one page keeps no other page could remove.
  function places() {
    var isSplit = location.protocol === "file:" && CSS.supports("-moz-appearance", "none");
    return isSplit ? ["page", "tab"] : ["page", "tab", "device"];
  }

  function keptIn() {
    try {
      return sessionStorage.getItem(key) ? "tab" : localStorage.getItem(key) ? "device" : "page";
    } catch (error) {
      return "page";
    }
  }

  function keep(place) {
    var notes = attune.words.settings.notes;
    var before = keptIn();
    try {
      sessionStorage.removeItem(key);
      localStorage.removeItem(key);
      if (storages[place]) { window[storages[place]].setItem(key, JSON.stringify(Object.assign({}, root.dataset))); }
      status.textContent = place === "page" && before !== "page" ? notes.removed : notes[place];
    } catch (error) {
      status.textContent = notes.refused;
    }
  }
}());
