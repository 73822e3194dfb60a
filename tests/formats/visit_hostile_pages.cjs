// Open every page of a folder in Chromium, poke its elements, and print what ran or was asked for.
// Usage: node visit_hostile_pages.cjs NODE_MODULES CHROMIUM FOLDER
const { readdirSync } = require("node:fs");
const { join } = require("node:path");
const { pathToFileURL } = require("node:url");
const [modules, executablePath, folder] = process.argv.slice(2);
const { chromium } = require(`${modules}/playwright-core`);

const HOOKS = () => {
  window.ran = [];
  for (const name of ["alert", "confirm", "prompt", "print", "open"]) {
    window[name] = (...given) => void window.ran.push(`${name}(${given.map(String)})`);
  }
};
const EVENTS = ["click", "mouseover", "mouseenter", "focus", "error", "load", "toggle", "pointerdown",
  "keydown", "input", "copy", "animationstart", "transitionend", "wheel"];
const ACTIVE = "script:not([type='application/ld+json']),iframe,frame,object,embed,applet,form,"
  + "base,svg,math,link[rel=stylesheet],meta[http-equiv=refresh],[srcdoc],[style]";

const poke = ([events, active]) => {
  const elements = [...document.body.querySelectorAll("*")];
  for (const element of elements.slice(0, 1500)) {
    for (const name of events) element.dispatchEvent(new Event(name, { bubbles: true, cancelable: true }));
  }
  const handlers = [...document.querySelectorAll("*")].flatMap((element) =>
    [...element.attributes].filter((one) => /^on/i.test(one.name)).map((one) => one.name));
  const addresses = [...document.querySelectorAll("[href],[src],[action],[formaction]")]
    .flatMap((element) => ["href", "src", "action", "formaction"].map((name) => element.getAttribute(name)))
    .filter((value) => value && /^[\s\0-\x1f]*(javascript|data|vbscript|file|blob):/i.test(value));
  const found = [...document.querySelectorAll(active)].map((one) => one.outerHTML.slice(0, 120));
  return { ran: window.ran, handlers, addresses, active: found };
};

(async () => {
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
  const findings = [];
  for (const name of readdirSync(folder).filter((file) => file.endsWith(".html"))) {
    const context = await browser.newContext({ bypassCSP: true });
    await context.addInitScript(HOOKS);
    const page = await context.newPage();
    const requests = [];
    const own = pathToFileURL(join(folder, name)).href;
    await context.route("**/*", (route) => {
      const url = route.request().url();
      if (url === own) return route.continue();
      requests.push(url);
      return route.abort();
    });
    page.on("dialog", (dialog) => dialog.dismiss());
    await page.goto(own, { waitUntil: "load" });
    findings.push({ name, requests, ...(await page.evaluate(poke, [EVENTS, ACTIVE])) });
    await context.close();
  }
  await browser.close();
  console.log(JSON.stringify(findings));
})();
