// Turns the page that is shown into the one in `html`, touching only what differs, so that the
// scroll position and the pictures stay. Runs in a world of ours; the page itself has no script.
// Answers -1, or the scroll position when the page must be loaded anew.
(function (html) {
  function attributes(old, fresh) {
    for (const { name } of [...old.attributes]) {
      if (!fresh.hasAttribute(name)) old.removeAttribute(name);
    }
    for (const { name, value } of fresh.attributes) {
      if (old.getAttribute(name) !== value) old.setAttribute(name, value);
    }
  }

  function patch(old, fresh) {
    attributes(old, fresh);
    const before = [...old.childNodes];
    const after = [...fresh.childNodes];
    while (before.length && after.length && before[0].isEqualNode(after[0])) {
      before.shift();
      after.shift();
    }
    while (before.length && after.length && before.at(-1).isEqualNode(after.at(-1))) {
      before.pop();
      after.pop();
    }
    while (before.length && after.length && before[0].nodeName === after[0].nodeName) {
      const [from, to] = [before.shift(), after.shift()];
      if (from.nodeType === Node.ELEMENT_NODE) patch(from, to);
      else if (from.nodeValue !== to.nodeValue) from.nodeValue = to.nodeValue;
    }
    const next = before.length ? before.at(-1).nextSibling : anchor(old, fresh, after);
    for (const node of after) old.insertBefore(document.importNode(node, true), next);
    for (const node of before) node.remove();
  }

  // The child of `old` before which the nodes of `after`, taken from `fresh`, belong.
  function anchor(old, fresh, after) {
    if (!after.length) return null;
    const tail = [...fresh.childNodes].length - 1 - [...fresh.childNodes].indexOf(after.at(-1));
    return tail ? old.childNodes[old.childNodes.length - tail] : null;
  }

  // A page keeps the policy that it was loaded with, so another policy needs another load.
  function policy(page) {
    return page.querySelector("meta[http-equiv='Content-Security-Policy']")?.content;
  }

  const fresh = new DOMParser().parseFromString(html, "text/html");
  if (document.documentElement === null || policy(document) !== policy(fresh)) return scrollY;
  patch(document.documentElement, fresh.documentElement);
  return document.documentElement.isEqualNode(fresh.documentElement) ? -1 : scrollY;
})
