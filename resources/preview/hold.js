// Lets a key that changes one paragraph leave the rest of a long page alone. The paragraph that is
// typed into is held at the height that it has (size and layout containment), so nothing around it
// is laid out again until its words need more or fewer lines. It looks the same held or not, and
// the document stays as it is. Lives in a world of ours; the page itself has no script.
globalThis.deskHold = (() => {
  const PLAIN = "a, abbr, b, br, cite, code, del, em, i, mark, q, s, small, span, strong, sub, sup, time";
  const sheet = new CSSStyleSheet();
  let held = null; // the paragraph, its width, and where its words begin and end
  let touched = null; // the last element that got other words
  let refused = null; // the last one that would look different

  const tenths = (...numbers) => numbers.map((number) => Math.round(number * 10)).join();

  function box(element) {
    const { x, y, width, height } = element.getBoundingClientRect();
    return tenths(x + scrollX, y + scrollY, width, height);
  }

  // Where the words of an element begin and end, from its upper edge.
  function reach(element) {
    const range = document.createRange();
    range.selectNodeContents(element);
    const { top, bottom } = range.getBoundingClientRect();
    const edge = element.getBoundingClientRect().top;
    return tenths(top - edge, bottom - edge);
  }

  function outline(element) {
    return [element, ...element.querySelectorAll("*")].map((one) => one.nodeName).join();
  }

  function isPlain(element) {
    const style = getComputedStyle(element);
    const initial = getComputedStyle(element, "::first-letter");
    return element.isConnected && element.nodeName === "P" &&
      !element.querySelector(`:not(${PLAIN})`) && style.lineHeight !== "normal" &&
      style.display === "block" && style.float === "none" && initial.float === "none";
  }

  function dress(element) {
    const number = [...element.parentNode.children].indexOf(element) + 1;
    const { height } = getComputedStyle(element);
    sheet.replaceSync(`.story > :nth-child(${number}) {
      contain: size layout !important; height: ${height} !important; }`);
    if (!document.adoptedStyleSheets.includes(sheet)) document.adoptedStyleSheets.push(sheet);
  }

  function release() {
    if (held === null) return;
    held = null;
    observer.disconnect();
    sheet.replaceSync("");
  }

  function hold(element) {
    if (element === held?.element || element === refused || !isPlain(element)) return;
    release();
    const around = () => box(element) + box(element.nextElementSibling ?? element.parentNode);
    const before = around();
    dress(element);
    if (around() === before) {
      held = { element, reach: reach(element) };
      observer.observe(element);
    } else { // it stands beside a picture, perhaps
      refused = element;
      sheet.replaceSync("");
    }
  }

  const observer = new ResizeObserver(([{ contentRect: { width } }]) => {
    if (held === null) return;
    held.width ??= width;
    if (held.width !== width) release();
  });
  addEventListener("resize", release);
  document.fonts.addEventListener("loadingdone", release);

  // Tells that `element` is about to become like `fresh`.
  function touch(element, fresh) {
    if (element === held?.element && outline(element) !== outline(fresh)) release();
    touched = element;
  }

  // Tells that all elements are as they shall be.
  function settle() {
    if (held !== null && reach(held.element) !== held.reach) release();
    const element = touched;
    if (element !== null && element !== held?.element) requestIdleCallback(() => hold(element));
    touched = null;
  }

  return { release, touch, settle };
})();
