// The demo's page: the till, the clock, the score, the story. The phones are in phones.js.

import { act, afterwards, complain, element, look } from "./calls.js";
import { Booth } from "./phones.js";

const LOOK_EVERY = 400; // milliseconds
const LOOK_HIDDEN = 3000;
const ENOUGH = 10; // fewer answers are counts, not a score

const byId = (id) => document.getElementById(id);
const customers = new Booth(byId("customers"), (one) => one.speaks);
const owners = new Booth(byId("owners"), (one) => one.role + (one.stores.length ? `, ${one.stores.join(", ")}` : ""), true);
let state = null;
let slip = null; // the receipt on the counter

/* The till. */

function drawTill() {
  const { customer, goods } = byId("sell").elements;
  const chosen = customer.value;
  const known = state.customers.map((one) => [one.id, `${one.name} – ${one.speaks}, ${one.phone.channel === "sms" ? "SMS" : "Telegram"}`]);
  const options = [...known, ["new:telegram", "Somebody new on Telegram"], ["new:sms", "Somebody new with SMS"]];
  if (customer.options.length !== options.length) {
    customer.replaceChildren(...options.map(([value, name]) => element("option", { value }, name)));
    if (chosen) customer.value = chosen;
  }
  if (goods.options.length === 0) {
    goods.append(...state.shelf.map(({ name }) => element("option", { value: name }, name)));
    byId("stores").append(...state.stores.map(store));
    price();
  }
}

function store({ name, asks }, number) {
  const label = element("label", {}, name);
  label.prepend(element("input", { type: "radio", name: "store", value: name, checked: number === 0 }));
  label.append(element("small", {}, asks));
  return label;
}

function price() {
  const { goods, amount } = byId("sell").elements;
  amount.value = state.shelf.find(({ name }) => name === goods.value).price;
}

async function sell(event) {
  event.preventDefault();
  const { customer, goods, store, amount } = event.target.elements;
  const sold = await act("sell", {
    customer: customer.value,
    item: goods.value,
    store: store.value,
    amount: amount.value.replace(",", "."),
  });
  if (!sold) return;
  slip = sold;
  await refresh();
  customer.value = sold.customer;
  const buyer = state.customers.find((one) => one.id === sold.customer);
  customers.choose(buyer.phone.address);
  drawReceipt();
}

function drawReceipt() {
  const paper = byId("receipt");
  paper.hidden = !slip;
  if (!slip) return;
  const buyer = state.customers.find((one) => one.id === slip.customer);
  const plan = state.story.find((one) => one.id === slip.id)?.what ?? slip.plan;
  const scan = Boolean(slip.link) && !buyer.linked;
  const looks = JSON.stringify([slip, plan, scan]);
  if (paper.dataset.looks === looks) return;
  paper.dataset.looks = looks;
  const lines = element("dl");
  for (const [name, value] of [[slip.item, slip.amount], [slip.store, slip.at], ["Customer", slip.name], ["Receipt", slip.id]]) {
    lines.append(element("dt", {}, name), element("dd", {}, value));
  }
  paper.replaceChildren(lines, element("p", { className: "plan" }, plan));
  if (scan) paper.append(code(buyer));
}

function code(buyer) {
  const box = element("div", { className: "qr" });
  const side = element("div");
  const button = element("button", { type: "button", className: "small" }, `Scan with ${buyer.name.split(" ")[0]}’s phone`);
  button.addEventListener("click", () => act("scan", { id: slip.id }));
  side.append(element("p", {}, "A bot cannot write first: this code on the receipt opens the chat."), button);
  box.append(element("img", { src: `/demo/receipts/${slip.id}/qr.svg`, alt: `QR code of ${slip.link}` }), side);
  return box;
}

/* The clock. */

function drawClock() {
  byId("day").textContent = state.now.day;
  byId("time").textContent = state.now.time;
  const pace = byId("pace");
  pace.textContent = state.travelling ? "time flies …" : `in ${state.shop.zone}`;
  pace.classList.toggle("fast", state.travelling);
  for (const button of document.querySelectorAll(".jumps button")) button.disabled = state.travelling;
}

/* The score. */

function drawScore() {
  const { nps, interval, n, asked, response_rate: rate } = state.score;
  const enough = n >= ENOUGH;
  byId("nps").textContent = enough ? signed(nps) : "–";
  byId("sure").textContent = enough
    ? `The true score lies between ${signed(interval[0])} and ${signed(interval[1])} (95 %, ${n} answers).`
    : `${n} answers so far; a score takes at least ${ENOUGH}.`;
  byId("band").hidden = byId("needle").hidden = !enough;
  if (enough) {
    byId("band").style.left = `${place(interval[0])}%`;
    byId("band").style.width = `${place(interval[1]) - place(interval[0])}%`;
    byId("needle").style.left = `${place(nps)}%`;
  }
  for (const kind of ["promoters", "passives", "detractors"]) {
    const share = n ? (100 * state.score[kind]) / n : 0;
    byId(kind).textContent = state.score[kind];
    byId(`${kind}-share`).textContent = n ? `${Math.round(share)} %` : "";
    byId(`bar-${kind}`).style.width = `${share}%`;
  }
  byId("n").textContent = n;
  byId("rate").textContent = asked ? `${Math.round(100 * rate)} % of ${asked}` : "";
}

const place = (score) => (score + 100) / 2;
const signed = (number) => `${number > 0 ? "+" : number < 0 ? "−" : ""}${Math.abs(Math.round(number))}`;

/* The story. */

const WORDS = {
  waiting: "no link yet",
  planned: "planned",
  asked: "asked",
  scored: "talking",
  answered: "answered",
  not_asked: "not asked",
  expired: "expired",
  cancelled: "refunded",
  opted_out: "opted out",
  handed_over: "handed over",
  undeliverable: "unreachable",
};

function drawStory() {
  const list = byId("story");
  const looks = JSON.stringify(state.story);
  byId("story-empty").hidden = state.story.length > 0;
  if (list.dataset.looks === looks) return;
  list.dataset.looks = looks;
  const focused = document.activeElement?.dataset.refund;
  list.replaceChildren(...state.story.map(line));
  if (focused) list.querySelector(`[data-refund="${CSS.escape(focused)}"]`)?.focus();
}

function line(one) {
  const row = element("li");
  row.append(element("span", { className: `chip ${one.category ?? ""}` }, WORDS[one.state] ?? one.state));
  const who = element("span", {}, one.name);
  who.append(element("small", {}, `${one.item}, ${one.store} · ${one.at}`));
  const what = element("span", {}, one.what);
  if (one.comment) what.append(": ", element("q", {}, one.comment.replaceAll("\n", " · ")));
  row.append(who, what);
  if (one.refundable) {
    const refund = element("button", { type: "button", className: "small" }, "Refund");
    refund.dataset.refund = one.id;
    refund.setAttribute("aria-label", `Refund ${one.name}: ${one.item}`);
    refund.addEventListener("click", () => act("refund", { id: one.id }));
    row.append(refund);
  }
  return row;
}

/* Looking again and again. */

let lost = false;

async function refresh() {
  let fresh = null;
  try {
    fresh = await look();
    if (lost) complain("");
    lost = false;
  } catch {
    lost = true;
    complain("The demo does not answer any more. Is it still running?");
  }
  if (fresh) draw(fresh);
}

function draw(fresh) {
  const troubled = state?.trouble;
  state = fresh;
  if (state.trouble !== (troubled ?? "")) complain(state.trouble);
  document.title = `${state.shop.name} – Fanloop demo`;
  byId("shop").textContent = state.shop.name;
  byId("currency").textContent = state.shop.currency;
  byId("docs").href = state.docs;
  drawTill();
  drawClock();
  drawScore();
  drawStory();
  customers.show(state.customers);
  owners.show(state.owners);
  drawReceipt();
}

async function forever() {
  try {
    await refresh();
  } finally {
    setTimeout(forever, document.hidden ? LOOK_HIDDEN : LOOK_EVERY);
  }
}

byId("sell").addEventListener("submit", sell);
byId("goods").addEventListener("change", price);
for (const button of document.querySelectorAll(".jumps button")) {
  button.addEventListener("click", () => act("travel", { hours: Number(button.dataset.hours) }));
}
afterwards(refresh);
document.addEventListener("visibilitychange", () => document.hidden || refresh());
forever();
