"use strict";
(() => {
  const byId = (id) => document.getElementById(id);
  const tools = byId("tools"), search = byId("search"), filter = byId("filter"), account = byId("account");
  const sort = byId("sort"), found = byId("found"), said = byId("said");
  // What a person can be found by: names, addresses, verdicts, reasons and quoted words, not the page's own labels.
  const WORDS = "h3, b, i, span, .address, .tag, .why, blockquote, q";
  const people = [...document.querySelectorAll(".who")].map((node, order) => ({
    node, order,
    name: node.querySelector("h3, b").textContent,
    text: (node.tagName === "P" ? node.textContent
      : [...node.querySelectorAll(WORDS)].map((part) => part.textContent).join(" ")).toLowerCase(),
    verdict: node.dataset.v, accounts: (node.dataset.a || "").split(" "),
    chance: +node.dataset.c, silence: +node.dataset.s,
  }));
  const lists = [...document.querySelectorAll(".list")];
  const sections = [...document.querySelectorAll("section.people")];
  const wasOpen = new Map();

  function show() {
    const words = search.value.toLowerCase().split(/\s+/).filter(Boolean);
    const verdict = filter.value, through = account ? account.value : "";
    const narrowed = words.length > 0 || verdict !== "" || through !== "";
    const some = new Set();
    let count = 0;
    for (const person of people) {
      const match = (!verdict || person.verdict === verdict) && (!through || person.accounts.includes(through))
        && words.every((word) => person.text.includes(word));
      if (person.node.hidden === match) person.node.hidden = !match;
      if (match) { count += 1; some.add(person.node.parentNode); }
    }
    for (const section of sections) {
      const holds = [...section.querySelectorAll(".list")].filter((list) => some.has(list));
      section.hidden = narrowed && holds.length === 0;
      for (const details of section.querySelectorAll(":scope > details, :scope > details > .more")) {
        if (!wasOpen.has(details)) wasOpen.set(details, details.open);
        details.open = narrowed ? holds.some((list) => details.contains(list)) : wasOpen.get(details);
      }
    }
    document.body.classList.toggle("narrowed", narrowed);
    if (!narrowed) wasOpen.clear();
    found.textContent = narrowed ? `${count} ${found.dataset.label}` : "";
  }

  const collator = new Intl.Collator(document.documentElement.lang);
  const orders = {
    r: (a, b) => a.order - b.order,
    n: (a, b) => collator.compare(a.name, b.name) || a.order - b.order,
    c: (a, b) => b.chance - a.chance || a.order - b.order,
    s: (a, b) => b.silence - a.silence || a.order - b.order,
  };
  function arrange() {
    const sorted = [...people].sort(orders[sort.value]), home = new Map(lists.map((list) => [list, []]));
    for (const person of sorted) home.get(person.node.parentNode).push(person.node);
    for (const [list, nodes] of home) list.append(...nodes);
  }

  async function copy(button) {
    const source = byId(button.dataset.copy);
    let done = true;
    try {
      await navigator.clipboard.writeText(source.textContent);
    } catch {
      // Without leave to write to the clipboard, and in a file opened from a disk: the text is at least selected.
      getSelection().selectAllChildren(source);
      done = document.execCommand("copy");
    }
    if (!done) return;
    const label = button.firstChild, word = label.data;
    if (word === button.dataset.done) return;
    label.data = said.textContent = button.dataset.done;
    setTimeout(() => { label.data = word; said.textContent = ""; }, 2500);
  }

  function reveal() {
    const target = location.hash && byId(location.hash.slice(1));
    if (!target) return;
    for (let box = target.closest("details"); box; box = box.parentElement.closest("details")) box.open = true;
    if (target.tagName === "SECTION") {
      const box = target.querySelector(":scope > details");
      if (box) box.open = true;
    }
    target.scrollIntoView();
  }

  // On paper nothing can be opened.
  const opened = [];
  addEventListener("beforeprint", () => {
    for (const box of document.querySelectorAll("details:not([open])")) { box.open = true; opened.push(box); }
  });
  addEventListener("afterprint", () => { for (const box of opened.splice(0)) box.open = false; });

  tools.hidden = false;
  tools.addEventListener("submit", (event) => event.preventDefault());
  search.addEventListener("input", show);
  filter.addEventListener("change", show);
  if (account) account.addEventListener("change", show);
  sort.addEventListener("change", arrange);
  addEventListener("hashchange", reveal);
  for (const button of document.querySelectorAll(".copy")) button.hidden = false;
  document.addEventListener("click", (event) => {
    const button = event.target.closest(".copy");
    if (button) copy(button);
  });
  reveal();
})();
