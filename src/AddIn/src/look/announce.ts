/** Tells screen readers what happened, politely. The region stands in pane.html, so that it is there before the words. */
export function announce(sentence: string): void {
  const region = document.getElementById("announcements");
  if (region) region.textContent = sentence;
}
