const IN_PATH = /\/interviews\/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?:\/|$)/;

/** Which interview an address names: its page is the same for all of them. */
export const interviewIdIn = (pathname: string): string | null => IN_PATH.exec(pathname)?.[1] ?? null;
