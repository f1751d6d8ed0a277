"use strict";
(() => {
  const byId = (id) => document.getElementById(id);
  const tools = byId("tools"), search = byId("search"), filter = byId("filter"), sort = byId("sort"), found = byId("found");
  const people = [...document.querySelectorAll(".who")].map((node, order) => ({
    node, order,
    name: node.querySelector("h3, b").textContent,
    text: node.textContent.toLowerCase(),
    verdict: node.dataset.v, chance: +node.dataset.c, silence: +node.dataset.s,
  }));
  const lists = [...document.querySelectorAll(".list")];
  const sections = [...document.querySelectorAll("section.people")];
  const wasOpen = new Map();

  function show() {
    const words = search.value.toLowerCase().split(/\s+/).filter(Boolean), verdict = filter.value;
    const narrowed = words.length > 0 || verdict !== "";
    let count = 0;
    for (const person of people) {
      const match = (!verdict || person.verdict === verdict) && words.every((word) => person.text.includes(word));
      person.node.hidden = !match;
      count += match;
    }
    for (const section of sections) {
      section.hidden = narrowed && !section.querySelector(".who:not([hidden])");
      for (const details of section.querySelectorAll(":scope > details, :scope > details > .more")) {
        if (!wasOpen.has(details)) wasOpen.set(details, details.open);
        details.open = narrowed ? true : wasOpen.get(details);
      }
    }
    if (!narrowed) wasOpen.clear();
    found.textContent = narrowed ? `${count} ${found.dataset.label}` : "";
  }

  const orders = {
    r: (a, b) => a.order - b.order,
    n: (a, b) => a.name.localeCompare(b.name) || a.order - b.order,
    c: (a, b) => b.chance - a.chance || a.order - b.order,
    s: (a, b) => b.silence - a.silence || a.order - b.order,
  };
  function arrange() {
    const sorted = [...people].sort(orders[sort.value]), home = new Map(lists.map((list) => [list, []]));
    for (const person of sorted) home.get(person.node.parentNode).push(person.node);
    for (const [list, nodes] of home) list.append(...nodes);
  }

  async function copy(button) {
    const source = byId(button.dataset.copy), label = button.textContent;
    try {
      await navigator.clipboard.writeText(source.textContent);
    } catch {
      getSelection().selectAllChildren(source);
      document.execCommand("copy");
    }
    button.textContent = button.dataset.done;
    setTimeout(() => { button.textContent = label; }, 2000);
  }

  function reveal() {
    const target = location.hash && byId(location.hash.slice(1));
    if (!target) return;
    for (let box = target.closest("details"); box; box = box.parentElement.closest("details")) box.open = true;
    target.scrollIntoView();
  }

  tools.hidden = false;
  tools.addEventListener("submit", (event) => event.preventDefault());
  search.addEventListener("input", show);
  filter.addEventListener("change", show);
  sort.addEventListener("change", arrange);
  addEventListener("hashchange", reveal);
  for (const button of document.querySelectorAll(".copy")) {
    button.hidden = false;
    button.addEventListener("click", () => copy(button));
  }
  reveal();
})();
