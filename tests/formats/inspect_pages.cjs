// Open pages from the disk in Chromium and print what axe-core, the console and the pictures say.
// Usage: node inspect_pages.cjs NODE_MODULES CHROMIUM WIDTH light|dark PAGE...
const { readFileSync } = require("node:fs");
const { pathToFileURL } = require("node:url");
const [folder, executablePath, width, colorScheme, ...pages] = process.argv.slice(2);
const { chromium } = require(`${folder}/playwright-core`);

const inspect = async (browser, page_path) => {
  const context = await browser.newContext({
    viewport: { width: Number(width), height: 900 }, colorScheme, bypassCSP: false,
  });
  const page = await context.newPage();
  const console_texts = [];
  const requests = [];
  page.on("console", (message) => console_texts.push(message.text()));
  page.on("request", (request) => requests.push(request.url()));
  await page.goto(pathToFileURL(page_path).href, { waitUntil: "load" });
  for (const image of await page.locator("img").all()) {
    await image.scrollIntoViewIfNeeded();
    await image.evaluate((img) => img.decode().catch(() => undefined));
  }
  await page.evaluate(readFileSync(`${folder}/axe-core/axe.min.js`, "utf8"));
  const result = await page.evaluate(() => axe.run());
  const seen = await page.evaluate(() => ({
    text: document.body.innerText,
    overflow_px: document.documentElement.scrollWidth - document.documentElement.clientWidth,
    pictures: [...document.images].map((image) => image.naturalWidth),
    structured_data: [...document.scripts].map((script) => script.text),
    last_cell: [...document.querySelectorAll("td")].map((cell) => getComputedStyle(cell).textAlign),
  }));
  await context.close();
  const violations = result.violations.map((rule) => ({
    rule: rule.id, nodes: rule.nodes.map((node) => node.html),
  }));
  return { ...seen, console_texts, requests, violations };
};

(async () => {
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
  const found = [];
  for (const page_path of pages) found.push(await inspect(browser, page_path));
  await browser.close();
  console.log(JSON.stringify(found));
})();
