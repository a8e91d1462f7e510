// Helps only where a script runs: every link and form on the site works without it.
(function () {
  "use strict";
  var pressed = [];

  function leave() {
    document.documentElement.classList.add("gone");
    document.title = "";
    // Replaced, so that Back does not come here again.
    location.replace(document.querySelector("[data-leave]").href);
  }

  function focusOn(element) {
    if (!element) return;
    if (!element.hasAttribute("tabindex")) element.setAttribute("tabindex", "-1");
    element.focus();
  }

  document.addEventListener("click", function (event) {
    var target = event.target.closest("[data-leave], [data-print]");
    if (!target) return;
    event.preventDefault();
    if (target.hasAttribute("data-print")) print();
    else leave();
  });

  document.addEventListener("keyup", function (event) {
    if (event.key !== "Shift") return (pressed = []);
    pressed = pressed.concat(event.timeStamp).slice(-3);
    if (pressed.length === 3 && pressed[2] - pressed[0] < 5000) leave();
  });

  // A page that the browser kept alive may show answers that were cleared since.
  addEventListener("pageshow", function (event) {
    if (event.persisted) location.reload();
  });

  // Nothing may stay in this browser: who asks for its storage, htmx too, hears there is none.
  if (window.Storage) {
    Storage.prototype.setItem = function () {
      throw new Error("Nothing is kept here.");
    };
  }

  // Once a step has changed, go on reading at its place; what was put first is read from the top.
  var changed = "";
  document.addEventListener("submit", function (event) {
    var first = event.submitter && event.submitter.value === "first";
    changed = first ? "" : event.target.id;
  });
  document.addEventListener("htmx:afterSwap", function () {
    var status = document.querySelector("[data-status]");
    var count = document.querySelector("[data-count]");
    if (status) status.textContent = count ? count.textContent : status.getAttribute("data-done");
    // What was chosen on a list stays when the language is changed.
    document.querySelectorAll(".top a[hreflang]").forEach(function (link) {
      link.search = location.search;
    });
    var step = changed && document.getElementById(changed);
    focusOn(step ? step.querySelector("h3") : document.querySelector("h1"));
  });

  focusOn(document.querySelector("[data-focus]"));
  document.querySelectorAll("[data-print], [data-with-script]").forEach(function (element) {
    element.hidden = false;
  });
})();
