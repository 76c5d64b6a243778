/** `Print the version` tells what is to be done, `What does it print?` refers to code. */
export const refersToCode = (title: string): boolean =>
  /\b(?:outputs?|prints?|logs?|logged|printed|results?|returns?|following|below|this (?:code|snippet|program))\b|输出|结果|(?<!一)下面|以下|下列|如下|这段/i.test(
    title.replace(/^(?:print|log|return|output)\s/i, ""),
  );
