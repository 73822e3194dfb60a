// Tells where the blocks of the page are and what is read at a point, and scrolls. Lives in a
// world of ours; the page itself has no script. Answers are JSON.
globalThis.deskPlace = (() => {
  const AROUND = 400; // letters on each side of a point that tell where its words were written
  const MARK = "a.footnote-ref, a.footnote-backref";

  const blocks = () => [...(document.querySelector("article > .story")?.children ?? [])];
  const tenth = (number) => Math.round(number * 10) / 10;

  function measure() {
    const rows = blocks().map((block) => {
      const { top, bottom } = block.getBoundingClientRect();
      return [tenth(top + scrollY), tenth(bottom + scrollY)];
    });
    const root = document.documentElement;
    const height = Math.max(root.scrollHeight, innerHeight);
    return JSON.stringify([rows, height, innerHeight, scrollY]);
  }

  // Shows the place `part` of the way down block `number`, at `share` of the height of the window,
  // unless it is seen already. Answers whether the page moved.
  function reveal(number, part, share) {
    const block = blocks()[number];
    if (!block) return false;
    const { top, height } = block.getBoundingClientRect();
    const place = top + part * height;
    const margin = Math.min(24, innerHeight / 4);
    const away = place - share * innerHeight;
    if (place >= margin && place <= innerHeight - margin || Math.abs(away) <= 1) return false;
    const before = scrollY;
    scrollBy(0, away);
    return scrollY !== before;
  }

  // What is read of a block before a point and after it, without the marks of footnotes: nobody
  // wrote their numbers.
  function read(block, x, y) {
    const caret = document.caretRangeFromPoint(x, y);
    let [before, after] = ["", ""];
    const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const node = walker.currentNode;
      if (node.parentNode.closest(MARK)) continue;
      const side = caret?.comparePoint(node, 0) ?? 1;
      const end = node === caret?.startContainer ? caret.startOffset : side < 0 ? node.length : 0;
      before += node.data.slice(0, end);
      after += node.data.slice(end);
    }
    return [before.slice(-AROUND), after.slice(0, AROUND)];
  }

  // What is at a point: number of the block, the text before and after; nothing at a link.
  function hit(x, y) {
    const target = document.elementFromPoint(x, y);
    if (!target || target.closest("a[href]")) return "null";
    const title = target.closest("h1");
    if (title && title.closest("header")) return JSON.stringify(["headline", ...read(title, x, y)]);
    const rows = blocks();
    const above = rows.filter((block) => block.getBoundingClientRect().top <= y);
    const number = rows.findIndex((block) => block.contains(target));
    const nearest = number >= 0 ? number : above.length - 1;
    if (nearest < 0 || !target.closest("article > .story")) return "null";
    if (target.closest("figure")) return JSON.stringify([nearest, "", ""]); // written elsewhere
    return JSON.stringify([nearest, ...read(rows[nearest], x, y)]);
  }

  const isChoosing = () => !getSelection().isCollapsed;

  return { measure, reveal, hit, isChoosing, blocks };
})();
