// Reads a page aloud with a voice that lives in the device itself, so no word is sent anywhere. Without such a voice there is
// no button. It never begins by itself and remembers nothing. The words it shows stand in the page, at [data-aloud].
(function () {
  "use strict";
  var engine = window.speechSynthesis;
  var words = document.querySelector("[data-aloud]");
  if (!engine || !words || !window.SpeechSynthesisUtterance) return;
  words = words.dataset;
  var home = document.documentElement.lang;
  var marks = window.Highlight && CSS.highlights;
  var DRAWN = "M15 8a5 5 0 0 1 0 8M17.7 5a9 9 0 0 1 0 14M6 15h-2a1 1 0 0 1-1-1v-4a1 1 0 0 1 1-1h2l3.5-4.5a.8 .8 0 0 1 1.5 .5v14a.8 .8 0 0 1-1.5 .5l-3.5-4.5";
  // Where answers travel in the form, a link is a button that tells where it leads to.
  var SILENT = "button:not([name=to]), nav, svg, script, select, input, .hidden, .where > a, .where > button, .mark-source, .week, [aria-hidden=true], details:not([open]) > :not(summary)";
  var FIRST = { en: ["en-us"], es: ["es-us", "es-pr", "es-mx"] };

  function findVoice(language) {
    var short = language.slice(0, 2);
    var own = engine.getVoices().filter(function (voice) {
      return voice.localService === true && voice.lang.slice(0, 2).toLowerCase() === short;
    });
    function rank(voice) {
      var place = (FIRST[short] || []).indexOf(voice.lang.replace("_", "-").toLowerCase());
      return place < 0 ? 9 : place;
    }
    return own.sort(function (one, other) { return rank(one) - rank(other); })[0];
  }

  // Numbers as people say them.
  function spell(digits) { return digits.replace(/\D/g, "").split("").join(" "); }

  function tellDay(all, year, month, day) {
    var how = { year: "numeric", month: "long", day: day ? "numeric" : undefined };
    return new Date(year, month - 1, day || 1).toLocaleDateString(home, how);
  }

  function tellHour(all, hour, minute, half) {
    var how = { hour: "numeric", minute: +minute ? "2-digit" : undefined, hour12: true, dayPeriod: "long" };
    var at = new Date(2000, 0, 1, (hour % 12) + (/p/i.test(half) ? 12 : 0), minute || 0);
    return at.toLocaleTimeString(home, how);
  }

  function tellMoney(all, dollars, cents) {
    // One dollar, many; one cent, many; and both.
    var told = words.money.split(", ");
    function count(number, at) { return told[+number === 1 ? at : at + 1].replace("#", +number); }
    if (!+cents) return count(dollars, 0);
    return +dollars ? told[4].replace("#", count(dollars, 0)).replace("#", count(cents, 2)) : count(cents, 2);
  }

  function tellShare(all, number) {
    return (+number).toLocaleString(home, { style: "unit", unit: "percent", unitDisplay: "long" });
  }

  function sayNumbers(text) {
    return text
      .replace(/(\d),(?=\d{3}\b)/g, "$1")
      .replace(/\b([\w.-]+\.[a-z]{2,})\/\S+/g, "$1")
      .replace(/\$(\d+)(?:\.(\d\d))?(?!\d)/g, tellMoney)
      .replace(/\b(\d+(?:\.\d+)?) ?%/g, tellShare)
      .replace(/\b(\d{4})-(0\d|1[0-2])(?:-(\d\d))?\b/g, tellDay)
      .replace(/\b(\d\d?)\/(\d\d?)\/(\d{4})\b/g, function (all, month, day, year) { return tellDay(all, year, month, day); })
      .replace(/((?:\bPA|\bCGS|§) ?\d+[a-z]?)-(?=\d)/g, "$1 ")
      .replace(/(\d(?: ?[ap]\.? ?m\b\.?)?) ?[-–] ?(?=\d+(?![\d-]))/gi, "$1 " + words.to + " ")
      .replace(/\b(\d\d?)(?::(\d\d))? ?([ap])\.? ?m\b\.?/gi, tellHour)
      .replace(/\b(?:ext|x)\.? ?(?=\d)/gi, words.extension + " ");
  }

  function say(piece, text) {
    text = text.replace(/\s+/g, " ").trim()
      .replace(/\b(?:(1)-)?(\d{3})-(\d{3})-(\d{4})\b/g, function (all) { return all.split("-").map(spell).join(", "); })
      .replace(/\b(?:to|al) \d{5,6}\b/g, function (all) { return all.replace(/\d+/, spell); })
      .replace(/\b\d-\d-\d\b|\b(?:988|911|711|311|211)\b|\b0\d{4}\b/g, spell);
    if (piece.dials) text = text.replace(/\b\d{3,6}\b/g, spell);
    return piece.language === home ? sayNumbers(text) : text;
  }

  // What is read: pieces of one block and one language each, in the order of the page.
  function gather(root) {
    var pieces = [];
    var open = false;
    function add(text) {
      var language = text.parentElement.closest("[lang]").lang;
      var piece = pieces[pieces.length - 1];
      if (!open || piece.language !== language) {
        if (!text.data.trim()) return;
        pieces.push(piece = { language: language, text: "", parts: [] });
      }
      open = true;
      piece.dials = piece.dials || text.parentElement.closest("[href^='tel:'], [data-tel]");
      piece.parts.push({ node: text, start: piece.text.length });
      piece.text += text.data;
    }
    function walk(node) {
      node.childNodes.forEach(function (each) {
        if (each.nodeType === 3) return add(each);
        if (each.nodeType !== 1) return;
        if (each.tagName === "BR") open = false;
        if (each.matches(SILENT) || !each.getClientRects().length) return;
        var apart = !/^(inline|contents)/.test(getComputedStyle(each).display);
        if (apart) open = false;
        walk(each);
        if (apart) open = false;
      });
    }
    walk(root);
    return pieces;
  }

  // A short sentence each, since engines give up on long ones; "St." and "U.S." end none.
  function cut(piece) {
    var found = piece.text.match(/[^]*?[.?!…][”"»)]*(?=\s+["“«(¿¡]*[A-ZÁÉÍÓÚÑ\d])|[^]+$/g) || [];
    var start = 0;
    return found.reduce(function (list, part) {
      var last = list[list.length - 1];
      if (last && /\b([A-Z]|[Ee]xt|St|Ave|Rd|Dr|Mr|Mrs|Ms|No|Sr|Sra|EE|SS)\.$/.test(last.text)) last.text += part;
      else list.push({ piece: piece, start: start, text: part });
      start += part.length;
      return list;
    }, []);
  }

  function place(piece, offset) {
    var part = piece.parts.filter(function (each) { return each.start <= offset; }).pop();
    return [part.node, Math.min(offset - part.start, part.node.length)];
  }

  function rangeOf(sentence) {
    var range = document.createRange();
    var blank = sentence.text.search(/\S/);
    range.setStart.apply(range, place(sentence.piece, sentence.start + blank));
    range.setEnd.apply(range, place(sentence.piece, sentence.start + sentence.text.length));
    return range;
  }

  var now = null;
  var marked;

  function unmark() {
    if (marks) marks.delete("spoken");
    if (marked) marked.classList.remove("spoken");
  }

  function mark(sentence) {
    unmark();
    var range = rangeOf(sentence);
    marked = range.startContainer.parentElement;
    if (marks) marks.set("spoken", new Highlight(range));
    else marked.classList.add("spoken");
    marked.scrollIntoView({ block: "nearest" });
  }

  function speak(reading) {
    var sentence = reading.list[reading.at];
    if (!sentence) return stop();
    mark(sentence);
    var utterance = new SpeechSynthesisUtterance(say(sentence.piece, sentence.text));
    utterance.voice = findVoice(sentence.piece.language) || findVoice(home);
    utterance.lang = utterance.voice.lang;
    utterance.rate = reading.slow ? 0.7 : 1;
    // Kept, for some browsers lose an utterance that nobody holds, and then never tell its end.
    reading.utterance = utterance;
    utterance.onend = function () {
      if (now !== reading || reading.utterance !== utterance) return;
      reading.at += 1;
      speak(reading);
    };
    utterance.onerror = function () { if (now === reading && reading.utterance === utterance) stop(); };
    engine.speak(utterance);
  }

  function stop() {
    if (!now) return;
    var reading = now;
    now = null;
    engine.cancel();
    unmark();
    var inside = reading.bar.contains(document.activeElement);
    reading.bar.remove();
    reading.button.setAttribute("aria-pressed", "false");
    if (inside) reading.button.focus();
  }

  function makeButton(className, text, press) {
    var button = document.createElement("button");
    button.type = "button";
    button.className = className;
    button.appendChild(document.createElement("span")).textContent = text;
    button.setAttribute("aria-pressed", "false");
    button.addEventListener("click", press);
    return button;
  }

  function makeBar(reading) {
    var bar = document.createElement("div");
    bar.className = "reading";
    bar.appendChild(document.createElement("p")).textContent = words.near;
    var end = makeButton("button", words.stop, stop);
    end.removeAttribute("aria-pressed");
    bar.appendChild(end);
    bar.appendChild(makeButton("button plain", words.slower, function () {
      reading.slow = !reading.slow;
      this.setAttribute("aria-pressed", reading.slow);
      reading.utterance = null;
      engine.cancel();
      speak(reading);
    }));
    return bar;
  }

  function begin(element, button) {
    var was = now && now.button;
    stop();
    if (was === button) return;
    var sentences = gather(element).map(cut);
    now = { button: button, at: 0, list: [].concat.apply([], sentences).filter(function (each) { return /[\p{L}\d]/u.test(each.text); }) };
    button.setAttribute("aria-pressed", "true");
    now.bar = makeBar(now);
    button.after(now.bar);
    speak(now);
  }

  function isOwn(element) {
    return function (each) { return each.closest("[data-listen]") === element; };
  }

  function furnish(element) {
    if (element.listenButton && element.contains(element.listenButton)) return;
    var whole = element.tagName === "MAIN";
    var title = element.querySelector("h1, h2, h3, legend, .choice span");
    var button = makeButton("listen", whole ? words.page : words.press, function () { begin(element, button); });
    if (!whole && title) button.setAttribute("aria-label", words.press + ": " + (title.firstChild.data || title.textContent).trim());
    var drawing = document.createElementNS(document.querySelector("svg").namespaceURI, "svg");
    drawing.setAttribute("class", "icon");
    drawing.setAttribute("viewBox", "0 0 24 24");
    drawing.setAttribute("aria-hidden", "true");
    drawing.appendChild(document.createElementNS(drawing.namespaceURI, "path")).setAttribute("d", DRAWN);
    button.prepend(drawing);
    element.listenButton = button;
    var slot = [].filter.call(element.querySelectorAll("[data-listen-here]"), isOwn(element))[0];
    if (slot) return slot.appendChild(button);
    var heading = [].filter.call(element.querySelectorAll("h1, h2, h3"), isOwn(element))[0];
    if (!heading) return element.appendChild(button);
    if (!whole) heading.classList.add("heard");
    heading.after(button);
  }

  function furnishAll() {
    if (findVoice(home)) document.querySelectorAll("[data-listen]").forEach(furnish);
  }

  // A part that is swapped takes what is read of it along.
  document.addEventListener("htmx:afterSwap", function () {
    if (now && !now.list.every(function (each) { return each.piece.parts[0].node.isConnected; })) stop();
    furnishAll();
  });
  document.addEventListener("keyup", function (event) { if (event.key === "Escape") stop(); });
  document.addEventListener("leave", stop);
  addEventListener("pagehide", stop);
  if (engine.addEventListener) engine.addEventListener("voiceschanged", furnishAll);
  else engine.onvoiceschanged = furnishAll;
  furnishAll();
})();
