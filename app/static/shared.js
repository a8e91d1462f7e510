// On a computer that many people share: what the Refresh header does where no script runs, this does
// without losing what is on the page. Several windows know of each other; nothing is kept for that.
(function () {
  "use strict";
  var still = document.querySelector("[data-still]");
  var channel = window.BroadcastChannel ? new BroadcastChannel("shared") : { postMessage: function () {} };
  var PING_AFTER = 20000;
  var heard = false, going = false;
  var last, over, ping;

  function go(address) {
    going = true;
    document.documentElement.classList.add("gone");
    document.title = "";
    location.replace(address);
  }

  document.addEventListener("leave", function () { channel.postMessage("cleared"); });
  if (document.querySelector("[data-cleared]")) channel.postMessage("cleared");
  if (!still) return;

  var away = still.getAttribute("data-away");
  var overAfter = still.getAttribute("data-over") * 1000;
  var link = still.querySelector("[data-stay]");

  function leaveAlone() { go(away); }

  function note() {
    last = Date.now();
    clearTimeout(over);
    over = setTimeout(leaveAlone, overAfter);
  }

  function tellSite() {
    ping = clearTimeout(ping);
    fetch(link.href, { credentials: "same-origin", headers: { "X-Session": session() } }).then(function (reply) {
      if (reply.status === 410) go(still.getAttribute("data-cleared-page"));
    }, function () {});
  }

  function session() { return document.querySelector("[name=csrf_token]").value; }

  // Once the page asks, only its button answers.
  function act() {
    if (!still.hidden || Date.now() - last < 1000) return;
    document.dispatchEvent(new Event("here"));
    ping = ping || setTimeout(tellSite, PING_AFTER);
  }

  // A computer that slept, or a window that was behind another: timers may come late.
  function look() {
    if (document.hidden || going) return;
    if (Date.now() - last >= overAfter) return leaveAlone();
    if (!still.hidden) return;
    document.dispatchEvent(new Event("here"));
    tellSite();
  }

  document.addEventListener("here", function () {
    note();
    if (!heard) channel.postMessage("here");
  });
  channel.onmessage = function (message) {
    if (message.data === "cleared") return go(still.getAttribute("data-cleared-page"));
    heard = true;
    document.dispatchEvent(new Event("here"));
    heard = false;
  };
  ["click", "keyup", "input", "scroll"].forEach(function (name) {
    document.addEventListener(name, act, { capture: true, passive: true });
  });
  document.addEventListener("visibilitychange", look);
  addEventListener("focus", look);
  note();

  // Only now, since all of the above stands: the header of this page must not turn it away any more.
  function standIn() { setTimeout(function () { stop(); }, 0); }
  if (document.readyState === "complete") standIn();
  else addEventListener("load", standIn);
  // Where a browser goes on counting after a stop, this holds it back.
  if (window.navigation) navigation.addEventListener("navigate", function (event) {
    var there = new URL(event.destination.url).pathname;
    if (!going && event.cancelable && there === new URL(away, location.href).pathname) event.preventDefault();
  });
})();
