/** The page is the same for every interview, and so is its link to the other language: from here it leads to this one. */
export function keepInLanguageLink(interviewId: string): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>(".site-header a[hreflang]"))
    if (link.pathname.endsWith("/interviews")) link.pathname += `/${interviewId}`;
}
