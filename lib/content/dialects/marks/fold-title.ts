/** Letters and digits of a title, folded: what stays when marks and spaces change. */
export const foldTitle = (title: string): string =>
  title
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}+#]/gu, "");
