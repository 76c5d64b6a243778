import { createHash, randomBytes } from "node:crypto";

/** 256 bits from the system's own source, for addresses and cookies: 43 characters. */
export const newSecret = (): string => randomBytes(32).toString("base64url");

/** What is stored of a secret: SHA-256, hex. Whoever reads the database cannot be anybody. */
export const hashSecret = (secret: string): string => createHash("sha256").update(secret).digest("hex");

export const SECRET = /^[\w-]{43}$/;
