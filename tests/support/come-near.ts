const watched = new Set<(seen: readonly { isIntersecting: boolean }[]) => void>();

/** What jsdom does not have: here nothing is seen before a test says so. */
export class WatchNearness {
  constructor(private readonly tell: (seen: readonly { isIntersecting: boolean }[]) => void) {}
  observe() {
    watched.add(this.tell);
  }
  disconnect() {
    watched.delete(this.tell);
  }
}

/** All that is watched comes near what is seen, or is told not to be. */
export function comeNear(isIntersecting = true): void {
  for (const tell of [...watched]) tell([{ isIntersecting }]);
}

export const forgetNearness = () => watched.clear();
