// Keeps the same words in sight when the page gets another width, size or style: those that the
// text is at, when they are seen, else those at the top. Knows nothing of who scrolls, so a hand on
// the page meets no resistance. Lives in a world of ours; the page itself has no script.
globalThis.deskStay = (() => {
  let pointed = null; // the place that the text is at
  let kept = []; // what shall stay in sight, the first before the others; with shares of the height
  let drawn = null; // the width and height that all this is true of
  let own = null; // where we have scrolled to

  const rows = () => deskPlace.blocks();
  const edge = (row, side) => row.getBoundingClientRect()[side] + scrollY;

  // A place is a block, by its number, and the part of it that lies above. What stands over and
  // under all blocks counts as one each.
  function height({ number, row, part }) {
    const all = rows();
    const block = row?.isConnected ? row : all[number];
    let [top, bottom] = [0, edge(all[0], "top")];
    if (block) [top, bottom] = [edge(block, "top"), edge(block, "bottom")];
    else if (number >= 0) {
      [top, bottom] = [edge(all.at(-1), "bottom"), document.documentElement.scrollHeight];
    }
    return top + part * (bottom - top);
  }

  function atTop() {
    const all = rows();
    let [low, high] = [0, all.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (all[middle].getBoundingClientRect().bottom > 0) high = middle;
      else low = middle + 1;
    }
    const number = low === 0 && edge(all[0], "top") > scrollY ? -1 : low;
    const piece = { number, row: all[number] };
    const [top, bottom] = [height({ ...piece, part: 0 }), height({ ...piece, part: 1 })];
    return { ...piece, part: bottom > top ? (scrollY - top) / (bottom - top) : 0 };
  }

  const share = (place) => (height(place) - scrollY) / innerHeight;
  const isSeen = (place) => share(place) >= 0 && share(place) <= 1;

  function keep() {
    own = null;
    kept = [];
    drawn = { width: innerWidth, height: innerHeight };
    if (!rows().length) return;
    if (pointed && isSeen(pointed)) kept.push({ ...pointed, share: share(pointed) });
    if (scrollY === 0 || !kept.length) kept.unshift({ ...atTop(), share: 0 });
  }

  function restore() {
    const isOnlyHigher = drawn?.width === innerWidth && drawn.height !== innerHeight;
    if (!kept.length || !rows().length) return; // a page that is loaded gets its width only then
    if (isOnlyHigher && kept.every(isSeen)) {
      keep();
      return;
    }
    drawn = { width: innerWidth, height: innerHeight };
    for (const place of kept) {
      scrollTo(0, Math.round(height(place) - place.share * innerHeight));
      if (kept.every(isSeen)) break;
    }
    own = scrollY;
  }

  function restoreIfOther() {
    const isOther = drawn?.width !== innerWidth || drawn.height !== innerHeight;
    if (isOther) restore();
    return isOther && kept.length > 0;
  }

  addEventListener("resize", restoreIfOther);
  addEventListener("scroll", () => {
    if (!restoreIfOther() && scrollY !== own) keep();
  });

  // Tells which place the text is at; none when there is no such block.
  function point(number, part) {
    restoreIfOther();
    const row = rows()[number];
    pointed = row ? { number, row, part } : null;
    keep();
  }

  return { point, restore };
})();
