const FIELD = "input:not([type='checkbox'],[type='radio']),textarea,select,[contenteditable]";

/** Whether a key is pressed for the page: not in a field, with a modifier, while composing or under a dialog. */
export function isPlainKey(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.isComposing || event.repeat) return false;
  if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return false;
  const at = event.target instanceof Element ? event.target : document.body;
  return !at.closest(FIELD) && !document.querySelector("dialog[open]");
}
