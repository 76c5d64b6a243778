import "server-only";
export { isBusy } from "@/lib/db/retry";
