export type CopyWords = { readonly copy: string; readonly copied: string; readonly failed: string };

const READ_FOR = 2000;

async function copy(code: HTMLElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(code.textContent);
    return true;
  } catch {
    // No clipboard without https: selected, one keystroke is enough.
    getSelection()?.selectAllChildren(code);
    return false;
  }
}

/** Gives every piece of code a button that copies it. The code is HTML that React does not look into. Returns what takes them away. */
export function offerCopies(words: CopyWords): () => void {
  const added = [...document.querySelectorAll<HTMLElement>("figure.code:not(.output)")].map((figure) => {
    const button = document.createElement("button");
    const code = figure.querySelector("code");
    const say = (text: string) => void (button.textContent = text);
    Object.assign(button, { type: "button", className: "copy", ariaLive: "polite" });
    say(words.copy);
    const onClick = async () => {
      if (!code) return;
      say((await copy(code)) ? words.copied : words.failed);
      setTimeout(say, READ_FOR, words.copy);
    };
    button.addEventListener("click", () => void onClick());
    figure.append(button);
    return button;
  });
  return () => added.forEach((button) => button.remove());
}
