// Helps only where a script runs: every link and form on the site works without it.
(function () {
  "use strict";
  var pressed = [];

  function leave() {
    var way = document.querySelector("[data-leave]");
    document.documentElement.classList.add("gone");
    document.title = "";
    document.dispatchEvent(new Event("leave"));
    // Replaced, so that Back does not come here again; a button takes the answers along to their end.
    if (way.href) location.replace(way.href);
    else way.form.action = way.formAction, way.form.submit();
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

  // What is ticked and not yet sent comes along when the language is changed.
  function isChanged(form) {
    return Array.prototype.some.call(form.querySelectorAll("input"), function (field) {
      var typed = field.type === "text" && (field.value !== field.defaultValue || field.hasAttribute("aria-invalid"));
      return typed || field.checked !== field.defaultChecked;
    });
  }
  document.addEventListener("click", function (event) {
    var way = event.target.closest(".top [lang]");
    var form = document.getElementById("question");
    if (!way || !form || !isChanged(form)) return;
    event.preventDefault();
    var stay = document.createElement("input");
    stay.type = "hidden";
    stay.name = "stay";
    form.appendChild(stay);
    form.action = way.href || way.value;
    // A question might be called "submit".
    HTMLFormElement.prototype.submit.call(form);
  });

  document.addEventListener("keyup", function (event) {
    if (event.key !== "Shift") return (pressed = []);
    pressed = pressed.concat(event.timeStamp).slice(-3);
    if (pressed.length === 3 && pressed[2] - pressed[0] < 5000) leave();
  });

  var share = document.querySelector("[data-share]");
  if (share && navigator.share) {
    share.hidden = false;
    share.addEventListener("click", function () {
      navigator.share({ text: share.dataset.share }).catch(function () {});
    });
  }

  // The code of a link stands behind the #, which no server gets: it goes into the form and out of the address.
  function takeLink() {
    var link = document.querySelector("[data-link]");
    if (!link || !/^#[\w-]{22}$/.test(location.hash)) return;
    var code = location.hash.slice(1);
    history.replaceState(null, "", location.pathname + location.search);
    if (link.dataset.link === "shut") return;
    link.value = code;
    document.querySelector("[data-typed]").hidden = true;
    document.querySelector("[data-linked]").hidden = false;
  }
  takeLink();
  addEventListener("hashchange", takeLink);

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

  // Before the answers end, ask; whoever is there presses once, and nothing on the page is lost.
  var still = document.querySelector("[data-still]");
  var timer;
  function wait() {
    clearTimeout(timer);
    if (!still) return;
    still.hidden = true;
    timer = setTimeout(function () {
      var words = still.querySelector("[data-say]");
      still.hidden = false;
      words.textContent = words.getAttribute("data-say");
    }, still.getAttribute("data-still") * 1000);
  }
  document.addEventListener("click", function (event) {
    var link = event.target.closest("[data-stay]");
    if (!link || !window.fetch) return;
    event.preventDefault();
    // Where the answers of this page are gone meanwhile, the page says so when it comes anew.
    var session = document.querySelector("[name=csrf_token]").value;
    fetch(link.href, { credentials: "same-origin", headers: { "X-Session": session } }).then(function (reply) {
      if (!reply.ok) return location.reload();
      document.dispatchEvent(new Event("here"));
    }, function () { location.reload(); });
  });
  document.addEventListener("here", wait);
  wait();

  // One change of the plan at a time: a second press would not know of the first.
  function press(may) {
    document.querySelectorAll("#plan button").forEach(function (button) { button.disabled = !may; });
  }
  document.addEventListener("htmx:beforeRequest", function () { press(false); });
  document.addEventListener("htmx:afterRequest", function () { press(true); document.dispatchEvent(new Event("here")); });

  // Once a step has changed, go on reading at its place; what was put first is read from the top.
  var changed = "";
  document.addEventListener("submit", function (event) {
    var button = event.submitter;
    var card = button && button.closest('[id^="step-"]');
    var first = button && button.value === "first";
    changed = first ? "" : card ? card.id : event.target.id;
  });
  document.addEventListener("htmx:afterSwap", function () {
    var status = document.querySelector("[data-status]");
    var count = document.querySelector("[data-count]");
    if (status) status.textContent = count ? count.textContent : status.getAttribute("data-done");
    // What was chosen on a list stays when the language is changed.
    document.querySelectorAll(".top a[hreflang]").forEach(function (link) {
      link.search = location.search;
    });
    document.querySelectorAll("[data-here]").forEach(function (field) {
      field.value = location.pathname + location.search;
    });
    var step = changed && document.getElementById(changed);
    focusOn(step ? step.querySelector("h2, h3") : document.querySelector("h1"));
  });

  focusOn(document.querySelector("[data-focus]"));
  document.querySelectorAll("[data-print], [data-with-script]").forEach(function (element) {
    element.hidden = false;
  });
})();
