// Shows the page as other readers have it: in the dark or in the light, or on paper. Only what
// the style sheets ask of the reader's screen is answered differently; the document stays as it
// is. Lives in a world of ours; the page itself has no script.
globalThis.deskLook = (() => {
  const asked = new WeakMap(); // what each media rule asks for, as it was written
  const own = new CSSStyleSheet();
  const YES = "(min-width: 0)";
  const NO = "(max-width: 0)";

  function answered(query, isDark, isPaper) {
    const schemes = query
      .replace(/\(\s*prefers-color-scheme\s*:\s*dark\s*\)/gi, isDark ? YES : NO)
      .replace(/\(\s*prefers-color-scheme\s*:\s*light\s*\)/gi, isDark ? NO : YES);
    if (!isPaper) return schemes;
    return schemes.replace(/\b(print|screen)\b/gi, (kind) =>
      kind.toLowerCase() === "print" ? "all" : "not all");
  }

  function answer(rules, isDark, isPaper) {
    for (const rule of rules) {
      if (!(rule instanceof CSSMediaRule)) continue;
      if (!asked.has(rule)) asked.set(rule, rule.media.mediaText);
      const wanted = answered(asked.get(rule), isDark, isPaper);
      if (rule.media.mediaText !== wanted) rule.media.mediaText = wanted;
      answer(rule.cssRules, isDark, isPaper);
    }
  }

  let wanted = null;

  function look(isDark, isPaper) {
    const isOther = wanted !== null && wanted.join() !== [isDark, isPaper].join();
    wanted = [isDark, isPaper];
    globalThis.deskHold.release();
    for (const sheet of document.styleSheets) answer(sheet.cssRules, isDark, isPaper);
    const paper = isPaper ? "body { padding: 2cm; }" : "";
    own.replaceSync(`:root { color-scheme: ${isDark ? "dark" : "light"} !important; } ${paper}`);
    if (!document.adoptedStyleSheets.includes(own)) document.adoptedStyleSheets.push(own);
    if (isOther) globalThis.deskStay?.restore();
  }

  // A patched page may have another style sheet, which knows nothing of all this yet.
  look.again = () => wanted && look(...wanted);
  return look;
})();
