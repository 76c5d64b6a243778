import { keepForOffline, mayWait } from "@/components/offline/keep-for-offline";

// Null: offline, and never kept.
const outbox = () => import("@/components/practice/outbox").catch(() => null);

// Runs in the browser before anything else. Next puts the mode in as text, so that a production build leaves this out.
if (process.env.NODE_ENV === "development") {
  void import("@/components/dev/watch-content").then(({ watchContent }) => watchContent());
} else {
  keepForOffline(outbox);
}
// What an earlier visit could not send.
if (mayWait()) void outbox().then((loaded) => loaded?.resume());
