// Speaks to the demo's server, and makes elements.

const trouble = document.getElementById("trouble");
const listeners = [];

// Calls back after everything a visitor did, so that the page looks at once.
export function afterwards(listener) {
  listeners.push(listener);
}

// Does one thing; gives what the server says of it, or nothing after showing why it cannot be done.
export async function act(name, given) {
  let answer;
  try {
    const response = await fetch(`/demo/${name}`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(given),
    });
    answer = await response.json();
    complain(answer.refused ?? answer.error ?? "");
    if (answer.refused || answer.error) answer = null;
  } catch {
    complain("The demo does not answer any more. Is it still running?");
  }
  for (const listener of listeners) listener();
  return answer;
}

export function complain(words) {
  trouble.textContent = words ? words[0].toUpperCase() + words.slice(1) : "";
  trouble.hidden = !words;
}

let version = "";

// The whole state if it is another than the last one, else nothing. Throws when nobody answers.
export async function look() {
  const response = await fetch(`/demo/state?known=${version}`, { cache: "no-store" });
  if (response.status === 204) return null;
  if (!response.ok) throw new Error(`state ${response.status}`);
  const state = await response.json();
  version = state.version;
  return state;
}

// An element with properties, and a text.
export function element(tag, properties = {}, text = "") {
  const made = Object.assign(document.createElement(tag), properties);
  if (text) made.textContent = text;
  return made;
}
