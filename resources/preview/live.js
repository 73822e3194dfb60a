// Keeps the page that is shown equal to the one that is written, touching only what differs, so
// that scroll position, selection and pictures stay. Runs in a world of ours; the page itself has
// no script. Both functions answer -1, or the scroll position when the page must be loaded anew.
globalThis.deskPage = (() => {
  function attributes(old, fresh) {
    for (const { name } of [...old.attributes]) {
      if (!fresh.hasAttribute(name)) old.removeAttribute(name);
    }
    for (const { name, value } of fresh.attributes) {
      if (old.getAttribute(name) !== value) old.setAttribute(name, value);
    }
  }

  // Replaces only the characters that differ: a selection around them stays.
  function text(old, fresh) {
    const [from, to] = [old.nodeValue, fresh.nodeValue];
    const most = Math.min(from.length, to.length);
    let start = 0;
    while (start < most && from[start] === to[start]) start++;
    let end = 0;
    while (end < most - start && from.at(-1 - end) === to.at(-1 - end)) end++;
    if (start + end < Math.max(from.length, to.length)) {
      old.replaceData(start, from.length - start - end, to.slice(start, to.length - end));
    }
  }

  function patchNode(old, fresh) {
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
      if (from.nodeType === Node.ELEMENT_NODE) patchNode(from, to);
      else text(from, to);
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

  function patch(html) {
    const fresh = new DOMParser().parseFromString(html, "text/html");
    deskHold.release();
    if (document.documentElement === null || policy(document) !== policy(fresh)) return scrollY;
    patchNode(document.documentElement, fresh.documentElement);
    globalThis.deskLook?.again();
    return document.documentElement.isEqualNode(fresh.documentElement) ? -1 : scrollY;
  }

  // Puts `fresh` in the place of `old`, one element each.
  function replace(old, fresh) {
    deskHold.touch(old, fresh);
    if (old.nodeName === fresh.nodeName) {
      patchNode(old, fresh);
      if (old.isEqualNode(fresh)) return;
    }
    old.replaceWith(document.importNode(fresh, true));
  }

  // A story is a line feed, then elements with a line feed after each; without any, two of them.
  function spliceStory(story, start, removed, fresh) {
    if (removed !== fresh.length) deskHold.release();
    const old = Array.from({ length: removed }, (_, place) => story.children[start + place]);
    if (!story.firstElementChild) story.textContent = "\n";
    const next = story.children[start + removed] ?? null;
    while (old.length && fresh.length) replace(old.shift(), fresh.shift());
    for (const element of fresh) {
      story.insertBefore(document.importNode(element, true), next);
      story.insertBefore(document.createTextNode("\n"), next);
    }
    for (const element of old) {
      element.nextSibling.remove();
      element.remove();
    }
    if (!story.firstElementChild) story.textContent = "\n\n";
  }

  // Each splice: number of the first element, how many go, HTML of those that come.
  function splice(splices) {
    const story = document.querySelector(".story");
    if (story === null) return scrollY;
    for (const [start, removed, elements] of splices) {
      const template = document.createElement("template");
      template.innerHTML = elements.join("\n");
      const fresh = [...template.content.children];
      if (fresh.length !== elements.length) return scrollY;
      spliceStory(story, start, removed, fresh);
    }
    deskHold.settle();
    void story.offsetHeight; // laid out now, so that the answer tells that it is
    return -1;
  }

  return { patch, splice };
})();
