import { keepForOffline } from "@/components/offline/keep-for-offline";
import { mayWait } from "@/components/practice/outbox-flag";

// Runs in the browser before anything else. Next puts the mode in as text, so that a production build leaves this out.
if (process.env.NODE_ENV === "development") {
  void import("@/components/dev/watch-content").then(({ watchContent }) => watchContent());
} else {
  keepForOffline();
}
// What an earlier visit could not send.
if (mayWait())
  import("@/components/practice/outbox").then(
    ({ resume }) => resume(),
    // Offline, and never kept: what waits waits on.
    () => undefined,
  );
