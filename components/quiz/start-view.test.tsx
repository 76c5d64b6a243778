import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { rememberLearner } from "@/components/practice/known-learner";
import { freshQuiz, QUIZ } from "@/tests/support/quiz-server";
import { StartView } from "./start-view";

const go = vi.hoisted(() => vi.fn());
vi.mock("@/components/search/load", () => ({ load: go }));

const BANK = {
  topics: [
    { id: "data", name: "数据", total: 4 },
    { id: "market", name: "市场", total: 3 },
  ],
  facets: { difficulty: [{ value: "hard", count: 2 }], kind: [], tags: [{ id: "gpu", label: "GPU", count: 2 }] },
} as const;

const PATHS = [{ id: "founder", title: "创业者", questions: 25 }];

let counts = { new: 5, learning: 0, due: 12 };
let asked: { path: string; body: unknown }[] = [];
let refusal: string | null = null;

beforeEach(() => {
  counts = { new: 5, learning: 0, due: 12 };
  asked = [];
  refusal = null;
  go.mockClear();
  history.replaceState(null, "", "/quiz");
  vi.stubGlobal("fetch", async (path: string, { body }: { body?: string } = {}) => {
    asked.push({ path, body: body === undefined ? undefined : (JSON.parse(body) as unknown) });
    if (path.startsWith("/api/queue")) return Response.json({ counts, items: [] });
    if (path === "/api/collections") return Response.json({ collections: [] });
    if (path === "/api/quizzes/current") return Response.json({ ...freshQuiz(), next: 1 });
    if (path === "/api/quizzes" && refusal) return Response.json({ code: refusal }, { status: 422 });
    return Response.json(freshQuiz());
  });
});

const primary = (container: HTMLElement) =>
  [...container.querySelectorAll(".button-primary")].map(({ textContent }) => textContent);

describe("where practice starts", () => {
  test("says in words what waits today, and begins it with one button", async () => {
    const { container } = render(<StartView bank={BANK} paths={PATHS} locale="zh" />);
    expect(await screen.findByText("今天要复习 12 题，新题 5 题，大约 18 分钟。")).toBeInTheDocument();
    expect(primary(container)).toEqual(["开始"]);
    await userEvent.click(screen.getByRole("button", { name: "开始" }));
    expect(go).toHaveBeenCalledWith(`/quiz/run#${QUIZ}`);
    expect(asked.find(({ path }) => path === "/api/quizzes")?.body).toMatchObject({
      setup: { mode: "due", count: 20 },
    });
  });

  test("tells a newcomer how it goes, and asks for nothing that cannot be there", async () => {
    render(<StartView bank={BANK} paths={PATHS} locale="zh" />);
    expect(await screen.findByText("先自己答：说出来，或者写下来。")).toBeInTheDocument();
    expect(asked.map(({ path }) => path)).not.toContain("/api/quizzes/current");
  });

  test("leads back into a quiz that was left, before anything else", async () => {
    rememberLearner(true);
    const { container } = render(<StartView bank={BANK} paths={PATHS} locale="zh" />);
    const link = await screen.findByRole("link", { name: "接着做" });
    expect(link).toHaveAttribute("href", `/quiz/run#${QUIZ}`);
    await screen.findByRole("button", { name: "练今天的" });
    expect(primary(container)).toEqual(["接着做"]);
    expect(screen.queryByText(/第一次来/)).toBeNull();
  });

  test("draws from a learning path that the address names, and from another that is chosen", async () => {
    history.replaceState(null, "", "/quiz?path=founder");
    render(<StartView bank={BANK} paths={PATHS} locale="zh" />);
    const choice = screen.getByRole("combobox", { name: "学习路径" });
    expect(choice).toHaveValue("founder");
    await userEvent.click(screen.getByRole("button", { name: "挑 10 题开始" }));
    expect(asked.find(({ path }) => path === "/api/quizzes")?.body).toMatchObject({ setup: { pathId: "founder" } });
    await userEvent.selectOptions(choice, "不限");
    expect(location.search).toBe("");
  });

  test("says when all is done", async () => {
    counts = { new: 0, learning: 0, due: 0 };
    render(<StartView bank={BANK} paths={PATHS} locale="zh" />);
    expect(await screen.findByText("今天该练的都练完了。")).toBeInTheDocument();
    expect(screen.queryByRole("button", { name: "开始" })).toBeNull();
  });
});

describe("what one chooses", () => {
  test("stands in the address, and becomes the one thing to begin", async () => {
    const { container } = render(<StartView bank={BANK} paths={PATHS} locale="zh" />);
    await userEvent.click(screen.getByRole("checkbox", { name: /数据/ }));
    await userEvent.click(screen.getByRole("checkbox", { name: /突击/ }));
    await userEvent.click(screen.getByRole("radio", { name: "5" }));
    expect(location.search).toBe("?topic=data&cram=1&count=5");
    expect(primary(container)).toEqual(["挑 5 题开始"]);
    await userEvent.click(screen.getByRole("button", { name: "全部清除" }));
    expect(location.search).toBe("");
  });

  test("is what its address says to whoever opens it", async () => {
    history.replaceState(null, "", "/quiz?topic=market&difficulty=hard&count=7");
    render(<StartView bank={BANK} paths={PATHS} locale="zh" />);
    expect(screen.getByRole("checkbox", { name: /市场/ })).toBeChecked();
    expect(screen.getByRole("checkbox", { name: /困难/ })).toBeChecked();
    await userEvent.click(screen.getByRole("button", { name: "挑 7 题开始" }));
    expect(asked.find(({ path }) => path === "/api/quizzes")?.body).toMatchObject({
      setup: { mode: "choose", topics: ["market"], difficulty: ["hard"], count: 7 },
    });
  });

  test("is drawn once, however often it is asked for", async () => {
    refusal = "busy";
    render(<StartView bank={BANK} paths={PATHS} locale="zh" />);
    const button = screen.getByRole("button", { name: "挑 10 题开始" });
    await userEvent.dblClick(button);
    await screen.findByText("服务器正忙，过几秒再试一次。");
    refusal = null;
    await userEvent.click(button);
    const ids = asked
      .filter(({ path }) => path === "/api/quizzes")
      .map(({ body }) => (body as { clientId: string }).clientId);
    expect(ids.length).toBeGreaterThan(1);
    expect(new Set(ids).size).toBe(1);
  });

  test("may have no question that meets it: then it says so", async () => {
    refusal = "nothing-to-ask";
    render(<StartView bank={BANK} paths={PATHS} locale="en" />);
    await userEvent.click(screen.getByRole("button", { name: "Start with 10 questions" }));
    const form = screen.getByRole("region", { name: "Choose for yourself" });
    expect(await within(form).findByText("No question meets all of these.")).toBeInTheDocument();
    expect(go).not.toHaveBeenCalled();
  });
});
