import { act, render, screen } from "@testing-library/react";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { rememberLearner } from "@/components/practice/known-learner";
import { ContinueHere } from "./continue-here";
import { PathStandings } from "./path-standings";
import { StageShare } from "./stage-share";
import { StandingLine } from "./standing-line";
import { countStandings, nextPlace } from "./standings";
import { StepMark } from "./step-mark";
import { Strip } from "./strip";

const asked = vi.fn<(path: string) => void>();
const nothing = { seen: false, due: false, mastered: false, mistaken: false, suspended: false, bookmarked: false };
const KNOWN: Record<string, object> = {
  mastered: { seen: true, mastered: true },
  due: { seen: true, due: true },
  saved: { bookmarked: true },
};
vi.mock("@/components/practice/client", () => ({
  send: async (_: string, path: string) => {
    asked(path);
    const ids = path.split("=")[1]?.split(",") ?? [];
    return {
      ok: true,
      value: { items: ids.map((id) => ({ questionId: id, ...nothing, ...KNOWN[id.split("-")[1] ?? ""] })) },
    };
  },
}));

beforeEach(() => {
  asked.mockReset();
  vi.useFakeTimers();
  return () => vi.useRealTimers();
});

const show = async (...ids: string[]) => {
  const steps = ids.map((id) => ({ slug: `slug-${id}`, title: `title ${id}`, language: "en" as const }));
  const { container } = render(
    <PathStandings ids={ids}>
      <Strip stages={[2, ids.length - 2]} />
      <StandingLine idle="not begun" locale="en" />
      <StageShare from={0} to={2} locale="en" />
      <ContinueHere steps={steps} quiz="/en/quiz?path=x" locale="en" />
      {ids.map((id) => (
        <StepMark key={id} questionId={id} locale="en" />
      ))}
    </PathStandings>,
  );
  await act(async () => void (await vi.runAllTimersAsync()));
  return container;
};
const way = () => screen.getByRole("link").getAttribute("href");

describe("a path", () => {
  test("begins with its first question for who is nobody, and costs them no request", async () => {
    await show("a-new", "b-new", "c-new");
    expect(asked).not.toHaveBeenCalled();
    expect(screen.getByText("not begun")).toBeInTheDocument();
    expect(way()).toBe("/en/questions/slug-a-new");
    expect(screen.queryByText("Next")).toBeNull();
  });

  test("asks once for all that stands in it, and says how far one is and where to go on", async () => {
    rememberLearner(true);
    const container = await show("d-mastered", "e-due", "f-saved", "g-new");
    expect(asked.mock.calls).toEqual([["/api/status?ids=d-mastered,e-due,f-saved,g-new"]]);
    expect(screen.getByText("2 of 4 seen · 1 due · 1 known")).toBeInTheDocument();
    expect(screen.getByText("2 of 2 seen")).toBeInTheDocument();
    expect(way()).toBe("/en/questions/slug-f-saved");
    expect(screen.getByText("Next")).toHaveAttribute("data-standing", "next");
    const strokes = [...container.querySelectorAll(".strip i")].map((stroke) => stroke.getAttribute("data-standing"));
    expect(strokes).toEqual(["mastered", "due", null, null]);
  });

  test("leads to practice once everything was seen", async () => {
    rememberLearner(true);
    await show("h-mastered", "i-due");
    expect(way()).toBe("/en/quiz?path=x");
    expect(screen.getByText("You have met every question.")).toBeInTheDocument();
  });
});

test("a bookmark is no progress", () => {
  expect(countStandings(["bookmarked", null, "suspended"])).toEqual({ of: 3, seen: 1, due: 0, mastered: 0 });
  expect(nextPlace(["seen", "bookmarked"])).toBe(1);
  expect(nextPlace(["mistaken", "mastered"])).toBeNull();
});
