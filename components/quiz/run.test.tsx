import { render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { asked } from "@/lib/catalogue/asked";
import { freshQuiz, QUIZ, QuizServer } from "@/tests/support/quiz-server";
import { questionPage } from "@/tests/support/sample-catalogue";
import { prose } from "@/tests/support/publication";
import { Run } from "./run";

const go = vi.hoisted(() => vi.fn());
vi.mock("@/components/search/load", () => ({ load: go }));

const OPEN = ["short-answer", "key-points", "answer", "self-check"];
const CHOICE = ["self-check", "answer"];

/** What the routes that a page asks by itself answer; every question has a title of its own. */
function answer(path: string): unknown {
  const slug = /^\/api\/questions\/([a-z0-9-]+)/.exec(path)?.[1];
  if (slug) {
    const kind = slug.startsWith("choice") ? "choice" : "open";
    const page = questionPage({ slug, kind }, { title: prose(`title of ${slug}`) });
    const names = kind === "choice" ? CHOICE : OPEN;
    const sections = page.text.sections.filter(({ name }) => names.includes(name));
    return asked({ ...page, text: { ...page.text, sections } });
  }
  if (path.startsWith("/api/queue")) return { counts: { new: 0, learning: 0, due: 0 }, items: [] };
  if (path === "/api/me") return {};
  if (path.endsWith("/end"))
    return {
      ...{ quiz: server.quiz, graded: 3, again: 1, minutes: 4.2, tomorrow: 2 },
      ...{ learned: ["q-aaaaa0"], hard: ["q-aaaaa1"] },
    };
  throw new Error(`nobody answers ${path}`);
}

let server: QuizServer;

async function start(quiz = freshQuiz(), before?: (server: QuizServer) => void) {
  server = new QuizServer(quiz);
  before?.(server);
  history.replaceState(null, "", `/quiz/run#${QUIZ}`);
  const shown = render(<Run topics={{ data: "数据" }} locale="zh" verbs={server.verbs} />);
  await screen.findByRole("heading", { level: 1 });
  return shown;
}

const title = () => screen.getByRole("heading", { level: 1 }).textContent;
const grade = (name: RegExp) => within(screen.getByRole("group", { name: "评分" })).getByRole("button", { name });
const idle = () => screen.findByText("已存");

beforeEach(() => {
  vi.stubGlobal("scrollTo", () => undefined);
  vi.stubGlobal("fetch", async (path: string) => Response.json(answer(path)));
  go.mockClear();
});

describe("a question that is practised", () => {
  test("hides its answer until it is asked for, by a button or by Space", async () => {
    await start();
    expect(screen.queryByText("the short answer")).toBeNull();
    await userEvent.keyboard(" ");
    expect(screen.getByText("the short answer")).toBeVisible();
    await waitFor(() => expect(screen.getByRole("region", { name: "简答" })).toHaveFocus());
  });

  test("says on each grade when it comes back, and goes on when one is given", async () => {
    await start();
    await userEvent.click(screen.getByRole("button", { name: "看回答" }));
    expect(grade(/忘了/)).toHaveTextContent("1 天");
    expect(grade(/轻松/)).toHaveTextContent("2 个月");
    await userEvent.click(grade(/记得/));
    await screen.findByRole("heading", { name: "title of slug-1" });
    expect(screen.getByText("记下了：记得，9 天后再来。")).toBeInTheDocument();
    await idle();
    expect(server.stands()).toEqual(["q-aaaaa0 good"]);
    expect(screen.getByRole("progressbar")).toHaveValue(1);
    expect(screen.getByText("第 2 题，共 3 题")).toBeInTheDocument();
  });

  test("takes no grade before the answer was seen, and none from a field", async () => {
    await start();
    await userEvent.keyboard("3");
    expect(title()).toBe("title of slug-0");
    await userEvent.click(screen.getByRole("textbox"));
    await userEvent.keyboard(" 12 z");
    expect(screen.getByRole("textbox")).toHaveValue(" 12 z");
    expect(screen.queryByText("the short answer")).toBeNull();
  });

  test("sends what was typed and ticked with the grade", async () => {
    await start();
    await userEvent.type(screen.getByRole("textbox"), "my answer");
    await userEvent.keyboard("{Escape} ");
    await userEvent.click(screen.getByRole("checkbox", { name: "another point" }));
    await userEvent.keyboard("2");
    await idle();
    expect(server.log[0]).toMatchObject({ text: "my answer", points: [1], grade: "hard", quizId: QUIZ });
  });

  test("proposes a grade by the points that were said", async () => {
    await start();
    await userEvent.keyboard(" ");
    expect(screen.getByText("刚才答得怎么样？")).toBeInTheDocument();
    await userEvent.click(screen.getByRole("checkbox", { name: "one point" }));
    expect(screen.getByText("说到 2 条中的 1 条，建议：吃力")).toBeInTheDocument();
    await userEvent.click(screen.getByRole("checkbox", { name: "another point" }));
    expect(grade(/记得/)).toHaveAttribute("data-suggested");
  });

  test("keeps over a reload what was typed, ticked and seen", async () => {
    const { unmount } = await start();
    await userEvent.type(screen.getByRole("textbox"), "half an ans");
    await userEvent.keyboard("{Escape} ");
    await userEvent.click(screen.getByRole("checkbox", { name: "one point" }));
    unmount();
    render(<Run topics={{}} locale="zh" verbs={server.verbs} />);
    expect(await screen.findByRole("textbox")).toHaveValue("half an ans");
    expect(screen.getByRole("checkbox", { name: "one point" })).toBeChecked();
    expect(grade(/记得/)).toBeInTheDocument();
  });
});

describe("a self-check", () => {
  const pickRight = () => screen.getByRole("radio", { name: "this" });
  const choice = () => {
    const quiz = freshQuiz(2, "choice");
    return { ...quiz, items: quiz.items.map((item) => ({ ...item, slug: `choice-${item.place}` })) };
  };

  test("is the question itself of a choice question: pointing answers, and gives the reason of every option", async () => {
    await start(choice());
    await userEvent.click(screen.getByText("that"));
    expect(screen.getByText("because it is not")).toBeInTheDocument();
    expect(screen.getByText("没答对，看看每一项的理由")).toBeInTheDocument();
    expect(screen.getByText("自测没答对，建议：忘了")).toBeInTheDocument();
    await userEvent.click(pickRight());
    expect(pickRight()).not.toBeChecked();
  });

  test("is first chosen and then answered by keys", async () => {
    await start(choice());
    pickRight().focus();
    await userEvent.keyboard(" ");
    expect(screen.queryByRole("group", { name: "评分" })).toBeNull();
    await userEvent.keyboard("{Enter}");
    expect(screen.getByText("自测答对了，建议：记得")).toBeInTheDocument();
  });
});

describe("what was done", () => {
  test("is undone by Ctrl-Z, in several steps, and comes back with its answer open", async () => {
    await start();
    await userEvent.keyboard(" 3");
    await idle();
    await userEvent.keyboard(" 1");
    await waitFor(() => expect(server.stands()).toHaveLength(2));
    await idle();
    await userEvent.keyboard("{Control>}z{/Control}");
    await screen.findByRole("heading", { name: "title of slug-1" });
    await userEvent.click(screen.getByRole("button", { name: "撤销" }));
    await screen.findByRole("heading", { name: "title of slug-0" });
    expect(server.stands()).toEqual([]);
    expect(screen.getByText("撤销了，这一题回来了。")).toBeInTheDocument();
    await userEvent.keyboard("4");
    await waitFor(() => expect(server.stands()).toEqual(["q-aaaaa0 easy"]));
  });

  test("says what is not saved, and saves it when asked", async () => {
    await start();
    server.failing = { status: 500, code: "internal" };
    await userEvent.keyboard(" 3");
    expect(await screen.findByText(/1 个评分还没存上/)).toBeInTheDocument();
    server.failing = null;
    await userEvent.click(screen.getByRole("button", { name: "再试一次" }));
    await idle();
    expect(server.stands()).toEqual(["q-aaaaa0 good"]);
  });

  test("waits on the device without a connection, to the end, and arrives", async () => {
    await start();
    server.online = false;
    await userEvent.keyboard(" 3");
    await screen.findByRole("heading", { name: "title of slug-1" });
    await userEvent.keyboard(" 3");
    await screen.findByRole("heading", { name: "title of slug-2" });
    await userEvent.keyboard(" 3");
    await screen.findByRole("heading", { name: "题都答完了" });
    await userEvent.click(screen.getByRole("button", { name: "现在送出" }));
    await screen.findByRole("heading", { name: "这一轮做完了" });
    expect(server.stands()).toHaveLength(3);
  });

  test("leads to another question when this one is put off until tomorrow", async () => {
    await start();
    screen.getByRole("dialog", { hidden: true }).hidePopover = () => undefined;
    await userEvent.click(screen.getByText("今天不练，明天再说"));
    await screen.findByRole("heading", { name: "title of slug-1" });
    expect(server.log[0]).toMatchObject({ act: "bury", questionId: "q-aaaaa0" });
  });

  test("is left by Esc, and nothing of it is lost", async () => {
    await start();
    await userEvent.keyboard("{Escape}");
    expect(go).toHaveBeenCalledWith("/quiz#left");
  });
});

test("the end says what was learned, what was hard and what comes tomorrow", async () => {
  await start({ ...freshQuiz(), next: null });
  expect(await screen.findByText("答了 3 题，用了 4 分钟。")).toBeInTheDocument();
  const hard = screen.getByRole("region", { name: "还不牢的" });
  expect(await within(hard).findByRole("link", { name: "title of slug-1" })).toHaveAttribute(
    "href",
    "/questions/slug-1",
  );
  expect(screen.getByText("明天要复习 2 题。")).toBeInTheDocument();
});

test("without a quiz it says so, and leads to where one starts", async () => {
  server = new QuizServer();
  history.replaceState(null, "", "/quiz/run");
  vi.stubGlobal("fetch", async () => Response.json({ code: "no-quiz" }, { status: 404 }));
  render(<Run topics={{}} locale="en" verbs={server.verbs} />);
  await screen.findByRole("heading", { name: "No practice is under way here" });
  expect(screen.getByRole("link", { name: "To practice" })).toHaveAttribute("href", "/en/quiz");
});
