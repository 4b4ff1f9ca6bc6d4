/**
 * Tells the page around an embed how high it is, whenever that changes: `lti.frameResize` is what
 * Canvas and other learning platforms listen to, `not-so-mysterious:height` is ours.
 */
export function announceHeight(): void {
  if (parent === window) return;
  const tell = () => {
    const height = Math.ceil(document.documentElement.getBoundingClientRect().height);
    parent.postMessage({ subject: "lti.frameResize", height }, "*");
    parent.postMessage({ type: "not-so-mysterious:height", height, href: location.href }, "*");
  };
  new ResizeObserver(tell).observe(document.documentElement);
}
