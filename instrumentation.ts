/** Next calls this once in each server process, before the first request. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME === "nodejs" && process.env.NEXT_PHASE !== "phase-production-build") {
    const { sweepInterviews } = await import("@/lib/services/interviews/sweep");
    sweepInterviews();
  }
}
