/** Goes to another page, in full, as a link does. */
export const load = (address: string): void => location.assign(address);
