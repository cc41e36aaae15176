// A booth of phones: tabs to choose one, its messages, its buttons, its typing field.
// Everything people wrote reaches the page as text, never as markup.

import { act, element } from "./calls.js";

const APPS = { telegram: "Telegram", sms: "Messages" };
const EVENTS = { start: "opened the link", block: "blocked the bot", unblock: "lets the bot write again" };

export class Booth {
  // root: the section; told(person): what stands under a name; rings: whether new messages ring.
  constructor(root, told, rings = false) {
    this.root = root;
    this.told = told;
    this.rings = rings;
    this.people = [];
    this.chosen = null;
    this.seen = new Map(); // address: how much of it has been looked at
    this.shown = null; // what the log shows: address, and each entry's node by number
    root.append(document.getElementById("phone").content.cloneNode(true));
    this.tabs = root.querySelector(".tabs");
    this.phone = root.querySelector(".phone");
    this.log = root.querySelector(".talk");
    this.input = root.querySelector(".write input");
    this.blocker = root.querySelector(".block");
    this.phone.id = `${root.id}-phone`;
    root.querySelector(".write").addEventListener("submit", (event) => this.send(event));
    this.blocker.addEventListener("click", () => {
      const { address, blocked } = this.current.phone;
      act("block", { address, blocked: !blocked });
    });
    this.tabs.addEventListener("keydown", (event) => this.walk(event));
  }

  get current() {
    return this.people.find((one) => one.phone.address === this.chosen) ?? this.people[0];
  }

  show(people) {
    const first = this.people.length === 0;
    this.people = people;
    for (const one of people) if (first) this.seen.set(one.phone.address, this.news(one));
    this.draw();
  }

  choose(address) {
    this.chosen = address;
    this.input.value = "";
    this.draw();
    const tab = this.tabs.querySelector("[aria-selected=true]");
    this.tabs.scrollLeft = tab.offsetLeft - (this.tabs.clientWidth - tab.offsetWidth) / 2;
  }

  // What can be new on a phone: messages that came, and changes of them.
  news(one) {
    const came = one.phone.entries.filter((entry) => !entry.mine);
    return { last: came.at(-1)?.number ?? -1, changes: came.map((entry) => entry.text).join("\n") };
  }

  unread(one) {
    const last = this.seen.get(one.phone.address)?.last ?? -1;
    return one.phone.entries.filter((entry) => !entry.mine && entry.number > last).length;
  }

  draw() {
    const one = this.current;
    this.chosen = one.phone.address;
    for (const other of this.people) this.notice(other);
    this.drawTabs();
    this.drawHead(one);
    this.drawTalk(one);
  }

  // An owner's phone rings for what is new on it; a customer's only counts what waits unread.
  notice(one) {
    const before = this.seen.get(one.phone.address);
    const now = this.news(one);
    const changed = before && before.changes !== now.changes;
    if (this.rings && changed) this.ring(one);
    if (one.phone.address === this.chosen) this.seen.set(one.phone.address, now);
    else if (before) before.changes = now.changes;
    else this.seen.set(one.phone.address, { last: -1, changes: now.changes });
  }

  ring(one) {
    const entry = one.phone.entries.findLast((other) => !other.mine);
    document.getElementById("said").textContent = `${one.name}’s phone rings: ${entry.text.split("\n")[0]}`;
    if (one.phone.address !== this.chosen) return;
    this.phone.classList.remove("ringing");
    void this.phone.offsetWidth; // starts the animation anew
    this.phone.classList.add("ringing");
    clearTimeout(this.quiet);
    this.quiet = setTimeout(() => this.phone.classList.remove("ringing"), 6000);
    navigator.vibrate?.([120, 60, 120]);
  }

  drawTabs() {
    const wanted = this.people.map((one) => one.phone.address).join();
    if (this.tabs.dataset.for !== wanted) {
      this.tabs.dataset.for = wanted;
      this.tabs.replaceChildren(...this.people.map((one) => this.tab(one)));
    }
    for (const [number, one] of this.people.entries()) {
      const tab = this.tabs.children[number];
      const chosen = one.phone.address === this.chosen;
      const waiting = this.unread(one);
      tab.setAttribute("aria-selected", chosen);
      tab.tabIndex = chosen ? 0 : -1;
      const badge = tab.querySelector(".badge");
      badge.hidden = !waiting;
      badge.textContent = waiting;
      badge.setAttribute("aria-label", `${waiting} new`);
      if (chosen) this.phone.setAttribute("aria-labelledby", tab.id);
    }
    this.tabs.hidden = this.people.length < 2;
  }

  tab(one) {
    const tab = element("button", { type: "button", id: `tab-${one.phone.address.replace("+", "")}`, role: "tab" }, one.name);
    tab.setAttribute("aria-controls", this.phone.id);
    tab.append(element("span", { className: "badge", hidden: true }));
    tab.addEventListener("click", () => this.choose(one.phone.address));
    return tab;
  }

  walk(event) {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!step) return;
    const at = this.people.indexOf(this.current);
    const next = (at + step + this.people.length) % this.people.length;
    this.choose(this.people[next].phone.address);
    this.tabs.children[next].focus();
    event.preventDefault();
  }

  drawHead(one) {
    const { channel, blocked } = one.phone;
    this.phone.classList.toggle("sms", channel === "sms");
    this.phone.querySelector(".avatar").textContent = one.name.split(" ").map((part) => part[0]).slice(0, 2).join("");
    this.phone.querySelector(".who strong").textContent = one.name;
    this.phone.querySelector(".who small").textContent = `${APPS[channel]} · ${this.told(one)}`;
    this.blocker.hidden = channel !== "telegram" || this.rings;
    this.blocker.textContent = blocked ? "Unblock" : "Block";
    this.blocker.setAttribute("aria-label", blocked ? "Let the bot write again" : "Block the bot");
    this.input.placeholder = channel === "sms" ? "Text message" : "Message";
    this.input.setAttribute("aria-label", `Message from ${one.name}`);
    const ideas = this.root.querySelector(".ideas");
    if (ideas.dataset.for !== one.ideas.join("\n")) {
      ideas.dataset.for = one.ideas.join("\n");
      ideas.replaceChildren(...one.ideas.map((idea) => this.idea(idea)));
    }
    ideas.hidden = one.ideas.length === 0;
  }

  idea(words) {
    const button = element("button", { type: "button" }, words);
    button.addEventListener("click", () => {
      this.input.value = words;
      this.input.focus();
    });
    return button;
  }

  drawTalk(one) {
    const { address, entries } = one.phone;
    if (this.shown?.address !== address) {
      this.log.replaceChildren();
      this.log.setAttribute("aria-live", "off"); // another phone is no news
      this.shown = { address, nodes: new Map(), day: "" };
    } else {
      this.log.setAttribute("aria-live", "polite");
    }
    const bottom = this.log.scrollHeight - this.log.scrollTop - this.log.clientHeight < 60;
    let came = false;
    for (const entry of entries) came = this.drawEntry(one, entry) || came;
    const empty = this.log.querySelector(".empty");
    if (entries.length === 0 && !empty) this.log.append(element("p", { className: "empty" }, this.silence(one)));
    if (entries.length > 0) empty?.remove();
    if (came && (bottom || this.shown.nodes.size === entries.length)) this.log.scrollTop = this.log.scrollHeight;
  }

  silence(one) {
    if (one.phone.channel === "sms") return "No messages yet.";
    return one.linked === false ? "The chat is not open yet: sell something, then scan the receipt." : "No messages yet.";
  }

  // Draws an entry that is new or has changed; gives whether it came at the end.
  drawEntry(one, entry) {
    const { nodes } = this.shown;
    const looks = JSON.stringify([entry.text, entry.edited, entry.status, entry.buttons]);
    const old = nodes.get(entry.number);
    if (old?.looks === looks) return false;
    const node = EVENTS[entry.kind] ? this.event(one, entry) : this.bubble(one, entry);
    nodes.set(entry.number, { node, looks });
    if (old) {
      old.node.replaceWith(node);
      return false;
    }
    if (this.shown.day !== entry.day) {
      this.shown.day = entry.day;
      this.log.append(element("p", { className: "day" }, entry.day));
    }
    node.classList.add("fresh");
    this.log.append(node);
    return true;
  }

  event(one, entry) {
    return element("p", { className: "event" }, `${one.name.split(" ")[0]} ${EVENTS[entry.kind]} · ${entry.time}`);
  }

  bubble(one, entry) {
    const notes = [entry.edited && "edited", entry.kind === "keyword" && "Twilio", entry.time, sent(one, entry)];
    const text = element("p", {}, entry.text);
    text.append(element("small", {}, notes.filter(Boolean).join(" · ")));
    const bubble = element("div", { className: entry.mine ? "bubble mine" : "bubble" });
    bubble.append(text);
    if (entry.buttons.length) bubble.append(this.keys(one, entry));
    return bubble;
  }

  keys(one, entry) {
    const keys = element("div", { className: "keys", role: "group" });
    keys.setAttribute("aria-label", "Answers");
    for (const row of entry.buttons) {
      const line = element("div");
      for (const { label, data } of row) {
        const key = element("button", { type: "button" }, label);
        key.addEventListener("click", () => act("press", { address: one.phone.address, message: entry.id, data }));
        line.append(key);
      }
      keys.append(line);
    }
    return keys;
  }

  async send(event) {
    event.preventDefault();
    const text = this.input.value.trim();
    if (text && (await act("say", { address: this.current.phone.address, text }))) this.input.value = "";
  }
}

function sent(one, entry) {
  if (one.phone.channel === "sms") return entry.mine ? "" : { undelivered: "not delivered", failed: "failed" }[entry.status];
  return entry.mine ? "✓✓" : "";
}
