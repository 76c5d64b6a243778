/** The element of a template in the list of them, to which a link from elsewhere leads. */
export const templateAnchor = (id: string): string => `template-${id}`;

/** Where a template stands among the others, without a language. */
export const templateAddress = (id: string): string => `/interviews#${templateAnchor(id)}`;
