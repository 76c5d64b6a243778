/** Whether the keyboard has a ⌘. */
export const isMac = (): boolean => navigator.platform.startsWith("Mac");
