import { act, fireEvent, render, screen, within } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { freshInterview, freshItem, INTERVIEW, InterviewServer, itemId } from "@/tests/support/interview-server";
import { InterviewRun } from "./interview-run";
import type { Verbs } from "./verbs";

const MINUTE = 60_000;
const START = Date.parse("2026-11-22T00:00:00.000Z");

let server: InterviewServer;
/** How much later it is for the server than this page's own clock says. */
let slept = 0;

const items = [
  freshItem(0),
  freshItem(1, { kind: "choice", options: ["甲", "乙", "丙"] }),
  freshItem(2, { kind: "choice", options: ["a", "b", "c"], several: true }),
];
const serve = (more: Parameters<typeof freshInterview>[1] = {}) => {
  server = new InterviewServer(freshInterview(items, more), () => START + performance.now() + slept);
};

const pass = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms));

async function open(verbs: Verbs = server.verbs) {
  const shown = render(<InterviewRun locale="zh" verbs={verbs} />);
  await pass(400);
  return shown;
}

const button = (name: string | RegExp) => screen.getByRole("button", { name });
const field = () => screen.getByRole("textbox", { name: "你的回答" });
const type = (text: string) => fireEvent.change(field(), { target: { value: text } });
const press = async (name: string | RegExp) => {
  fireEvent.click(button(name));
  await pass(50);
};
const title = () => screen.getByRole("heading", { level: 1 });
const time = () => screen.getByRole("timer");
const key = async (pressed: string, more = {}) => {
  fireEvent.keyDown(document.activeElement ?? document.body, { key: pressed, ...more });
  await pass(50);
};

beforeEach(() => {
  vi.useFakeTimers();
  slept = 0;
  serve();
  history.replaceState(null, "", `/interviews/${INTERVIEW}`);
  vi.stubGlobal("scrollTo", () => undefined);
  vi.stubGlobal("matchMedia", () => ({ matches: false }));
  // What jsdom does not have.
  HTMLElement.prototype.hidePopover = () => undefined;
  HTMLDialogElement.prototype.showModal = function () {
    this.open = true;
  };
});
afterEach(() => vi.useRealTimers());

describe("a question", () => {
  test("takes the focus, and what is typed is saved with the time it was saved at", async () => {
    await open();
    expect(title()).toHaveFocus();
    expect(title()).toHaveTextContent("question 0");
    type("第一段");
    expect(screen.getByText("正在存……")).toBeInTheDocument();
    await pass(1_500);
    expect(server.answer(0).text).toBe("第一段");
    expect(screen.getByText(/^已存/, { selector: ".taking-saved" })).toHaveTextContent(/^已存 \d\d:\d\d$/);
  });

  test("with options is answered by pressing one, by its number too, and that can be taken back", async () => {
    await open();
    await press("先跳过");
    expect(title()).toHaveTextContent("question 1");
    fireEvent.click(screen.getByRole("radio", { name: "乙" }));
    await pass(50);
    expect(server.answer(1).choice).toBe(1);
    await key("3");
    expect(server.answer(1).choice).toBe(2);
    await press("都不选");
    expect(server.answer(1).choice).toBeNull();
    await press("先跳过");
    for (const name of ["c", "a"]) fireEvent.click(screen.getByRole("checkbox", { name }));
    await pass(50);
    expect(server.answer(2).choice).toEqual([0, 2]);
  });

  test("is left with everything saved, also the time it took", async () => {
    await open();
    await pass(30_000);
    type("x");
    await press("下一题");
    expect(server.answer(0)).toMatchObject({ text: "x", spentSeconds: 30 });
    expect(title()).toHaveTextContent("question 1");
    expect(title()).toHaveFocus();
  });

  test("is flagged, and has a scratch pad that is no answer", async () => {
    await open();
    await key("f");
    fireEvent.change(screen.getByRole("textbox", { name: "草稿纸", hidden: true }), { target: { value: "1+1" } });
    await pass(1_500);
    expect(server.answer(0)).toMatchObject({ flagged: true, scratch: "1+1", text: "" });
    expect(button("已标记")).toHaveAttribute("aria-pressed", "true");
  });

  test("is reached by keys alone, and letters in a field are letters", async () => {
    await open();
    await key("j");
    expect(title()).toHaveTextContent("question 1");
    await key("k");
    expect(title()).toHaveTextContent("question 0");
    await key("a");
    expect(field()).toHaveFocus();
    await key("j");
    expect(title()).toHaveTextContent("question 0");
    await key("Enter", { ctrlKey: true, isComposing: true });
    expect(title()).toHaveTextContent("question 0");
    await key("Escape");
    expect(field()).not.toHaveFocus();
    await key("Enter", { ctrlKey: true });
    expect(title()).toHaveTextContent("question 1");
  });

  test("that was passed is not gone back to where the interview only goes forward", async () => {
    serve({ forwardOnly: true });
    await open();
    expect(screen.queryByRole("button", { name: "上一题" })).toBeNull();
    const list = screen.getByLabelText("全部题目", { selector: "nav" });
    expect(list).not.toHaveTextContent("question 1");
    await press("放过这题");
    await key("k");
    expect(title()).toHaveTextContent("question 1");
    for (const one of within(list)
      .getAllByRole("button", { name: /question|第 3 题/, hidden: true })
      .slice(0, 1))
      expect(one).toBeDisabled();
  });
});

describe("the list", () => {
  test("says of each question whether it is answered, flagged and saved, and leads there", async () => {
    await open();
    type("x");
    await key("j");
    await key("f");
    await pass(1_500);
    const list = screen.getByLabelText("全部题目", { selector: "nav" });
    const rows = within(list).getAllByRole("listitem", { hidden: true });
    expect(rows.map(({ textContent }) => textContent)).toEqual([
      "1question 0已答 · 已存",
      "2question 1正在答 · 已标记",
      "3question 2未答",
    ]);
    fireEvent.click(within(list).getByRole("button", { name: /question 2/, hidden: true }));
    await pass(50);
    expect(title()).toHaveTextContent("question 2");
  });
});

describe("the time", () => {
  test("is that of the server, to a second, with words beside the colour", async () => {
    await open();
    expect(time()).toHaveTextContent("20:00");
    await pass(17 * MINUTE);
    expect(time()).toHaveTextContent("3:00");
    expect(time()).toHaveTextContent("时间不多了");
    await pass(2.5 * MINUTE);
    expect(time()).toHaveTextContent("快到时间了");
  });

  test("is what it should be whatever the clock of the device says or is set to", async () => {
    vi.setSystemTime(START + 24 * 60 * MINUTE);
    await open();
    expect(time()).toHaveTextContent("20:00");
    vi.setSystemTime(START - 24 * 60 * MINUTE);
    await pass(MINUTE);
    expect(time()).toHaveTextContent("19:00");
  });

  test("is right again after a sleep in which this page's clock stood still", async () => {
    await open();
    slept = 10 * MINUTE;
    vi.setSystemTime(Date.now() + slept);
    await pass(1_000);
    expect(time()).toHaveTextContent(/9:5\d/);
  });

  test("is said aloud at set moments only", async () => {
    const { container } = await open();
    const said = () => container.querySelector("p.sr-only[role=status]")?.textContent;
    const heard = new Set<string | undefined>();
    for (let minute = 0; minute < 20; minute += 1) {
      await pass(MINUTE - 500);
      heard.add(said());
    }
    expect([...heard]).toEqual(["", "时间过半。", "还剩五分钟。", "还剩一分钟。"]);
  });

  test("of a question is counted against its budget and ends nothing", async () => {
    const { container } = await open();
    const here = () => container.querySelector(".taking-here")?.textContent;
    expect(here()).toBe("本题 0:00 / 5:00");
    await pass(4.5 * MINUTE);
    expect(here()).toBe("本题 还剩 0:30");
    await pass(20_000);
    expect(here()).toBe("本题 只剩 0:10");
    await pass(70_000);
    expect(here()).toBe("本题 超出 1:00");
    expect(field()).toBeInTheDocument();
  });
});

describe("the end", () => {
  test("takes what was typed to the last moment, and leads to the report", async () => {
    await open();
    await pass(20 * MINUTE - 800);
    type("last words");
    await pass(800);
    expect(title()).toHaveTextContent("时间到");
    expect(screen.queryByRole("textbox")).toBeNull();
    await pass(15_000);
    expect(title()).toHaveTextContent("时间到，已经收卷");
    expect(server.answer(0).text).toBe("last words");
    expect(screen.getByRole("link", { name: "看报告" })).toHaveAttribute("href", `/interviews/${INTERVIEW}/report`);
  });

  test("is found after sleeping over it", async () => {
    await open();
    slept = 60 * MINUTE;
    vi.setSystemTime(Date.now() + slept);
    await pass(1_000);
    expect(title()).toHaveTextContent("时间到，已经收卷");
  });

  test("does not come because this page's clock ran ahead", async () => {
    await open();
    slept = -19 * MINUTE;
    await pass(20 * MINUTE + 5_000);
    expect(field()).toBeInTheDocument();
    expect(time()).toHaveTextContent(/18:5\d|19:/);
  });

  test("comes early after a look at what is open", async () => {
    await open();
    type("x");
    await key("j");
    await key("j");
    await press("检查并交卷");
    const dialog = screen.getByRole("dialog", { name: "交卷前看一眼" });
    expect(dialog).toHaveTextContent("3 题里还有 2 题没答：");
    fireEvent.click(within(dialog).getByRole("button", { name: "交卷" }));
    await pass(500);
    expect(title()).toHaveTextContent("交卷了");
    expect(server.interview.state).toBe("finished");
    expect(server.answer(0).text).toBe("x");
  });

  test("is known from the reply to handing in, though nothing can be read after it", async () => {
    await open({ ...server.verbs, finish: (id) => server.verbs.finish(id).finally(() => (server.online = false)) });
    await key("j");
    await key("j");
    await press("检查并交卷");
    fireEvent.click(within(screen.getByRole("dialog", { name: "交卷前看一眼" })).getByRole("button", { name: "交卷" }));
    await pass(500);
    expect(title()).toHaveTextContent("交卷了");
  });

  test("waits until the last words are saved, and says so when they cannot be", async () => {
    await open();
    await key("j");
    await key("j");
    server.online = false;
    await key("f");
    await press("检查并交卷");
    fireEvent.click(within(screen.getByRole("dialog", { name: "交卷前看一眼" })).getByRole("button", { name: "交卷" }));
    await pass(25_000);
    expect(screen.getByText(/还没交上/)).toBeInTheDocument();
    expect(server.interview.state).toBe("running");
    server.online = true;
    await pass(20_000);
    fireEvent.click(within(screen.getByRole("dialog", { name: "交卷前看一眼" })).getByRole("button", { name: "交卷" }));
    await pass(500);
    expect(title()).toHaveTextContent("交卷了");
    expect(server.answer(2).flagged).toBe(true);
  });

  test("in another tab is found, and what was written here since is kept aside", async () => {
    await open();
    server.end("finished");
    type("late words");
    await pass(3_000);
    expect(title()).toHaveTextContent("交卷了");
    expect(screen.getByText(/1 题有文字来晚了/)).toBeInTheDocument();
    expect(server.given.at(-1)).toMatchObject({ text: "late words", outcome: "late" });
  });

  test("by abandoning it takes two steps, and there is no report", async () => {
    await open();
    fireEvent.click(screen.getByRole("button", { name: /放弃这场面试/, hidden: true }));
    await pass(50);
    expect(server.interview.state).toBe("running");
    fireEvent.click(
      within(screen.getByRole("dialog", { name: "真的放弃这场面试？" })).getByRole("button", { name: "放弃" }),
    );
    await pass(100);
    expect(title()).toHaveTextContent("这场面试放弃了");
    expect(screen.queryByRole("link", { name: "看报告" })).toBeNull();
  });
});

describe("a pause", () => {
  const allowed = { allowedSeconds: 300, usedSeconds: 0, since: null };

  test("stops the clock and puts the question away, until one goes on", async () => {
    serve({ pause: allowed });
    await open();
    type("half a");
    await pass(MINUTE);
    fireEvent.click(screen.getByRole("button", { name: /^暂停/, hidden: true }));
    await pass(500);
    expect(title()).toHaveTextContent("计时停住了");
    expect(screen.queryByText("question 0")).toBeNull();
    expect(server.answer(0).text).toBe("half a");
    await pass(2 * MINUTE);
    await press("接着答");
    expect(field()).toHaveValue("half a");
    expect(time()).toHaveTextContent(/18:5\d|19:00/);
  });

  test("that cannot be had now is said, and the clock goes on", async () => {
    serve({ pause: allowed });
    await open();
    server.online = false;
    fireEvent.click(screen.getByRole("button", { name: /^暂停/, hidden: true }));
    await pass(500);
    expect(screen.getByRole("alert")).toHaveTextContent("现在连不上服务器");
    expect(field()).toBeInTheDocument();
  });

  test("is not offered where it is not allowed", async () => {
    await open();
    expect(screen.queryByRole("button", { name: /^暂停/, hidden: true })).toBeNull();
  });
});

describe("without a connection", () => {
  test("one writes on, is told once, and it catches up", async () => {
    await open();
    server.online = false;
    type("offline");
    await pass(2_000);
    expect(screen.getByText(/现在连不上服务器。接着写就好/)).toBeInTheDocument();
    expect(screen.getByText("没送到，存在这台设备上", { selector: ".taking-saved" })).toBeInTheDocument();
    await key("j");
    await key("2");
    server.online = true;
    fireEvent(window, new Event("online"));
    await pass(2_000);
    expect(server.answer(0).text).toBe("offline");
    expect(server.answer(1).choice).toBe(1);
    expect(screen.getByText("连上了，都存好了。")).toBeInTheDocument();
  });

  test("a reload has what was written, and the question that was in front", async () => {
    const { unmount } = await open();
    await key("j");
    await key("j");
    await key("k");
    server.online = false;
    await key("3");
    unmount();
    await open();
    expect(title()).toHaveTextContent("question 1");
    expect(screen.getByRole("radio", { name: "丙" })).toBeChecked();
    expect(time()).toHaveTextContent("连上后显示还剩多少时间");
    server.online = true;
    await pass(20_000);
    expect(time()).toHaveTextContent(/19:/);
    expect(server.answer(1).choice).toBe(2);
  });

  test("nothing is promised where the device may keep nothing", async () => {
    vi.spyOn(Storage.prototype, "setItem").mockImplementation(() => {
      throw new Error("forbidden");
    });
    await open();
    server.online = false;
    type("fragile");
    await pass(2_000);
    expect(screen.getByText(/请别关这一页/)).toBeInTheDocument();
    server.online = true;
    await pass(20_000);
    expect(server.answer(0).text).toBe("fragile");
  });
});

describe("a second tab", () => {
  test("that is stale shows both texts, and the one that is chosen stands", async () => {
    await open();
    server.put(itemId(0), { revision: 0, opId: "other", text: "from the other tab" });
    type("from here");
    await pass(1_500);
    const clash = screen.getByRole("region", { name: "这一题在别处也改过" });
    expect(clash).toHaveTextContent("from here");
    expect(clash).toHaveTextContent("from the other tab");
    expect(screen.queryByRole("textbox", { name: "你的回答" })).toBeNull();
    await press("两个接在一起");
    expect(field()).toHaveFocus();
    expect(field()).toHaveValue("from the other tab\n\nfrom here");
    await pass(100);
    expect(server.answer(0).text).toBe("from the other tab\n\nfrom here");
    expect(server.textsOf(itemId(0))).toContain("from here");
  });

  test("shows what the first one wrote when one comes to it", async () => {
    await open();
    server.put(itemId(0), { revision: 0, opId: "other", text: "from the other tab" });
    fireEvent(window, new Event("focus"));
    await pass(100);
    expect(field()).toHaveValue("from the other tab");
  });
});

test("replies that overtake each other leave what was asked for last", async () => {
  let slow = false;
  const read: Verbs["read"] = async () => {
    const reply = await server.verbs.read("");
    if (slow) {
      slow = false;
      await new Promise((resolve) => setTimeout(resolve, 5_000));
    }
    return reply;
  };
  serve({ pause: { allowedSeconds: 300, usedSeconds: 0, since: null } });
  await open({ ...server.verbs, read });
  slow = true;
  fireEvent(window, new Event("focus"));
  fireEvent.click(screen.getByRole("button", { name: /^暂停/, hidden: true }));
  await pass(500);
  expect(title()).toHaveTextContent("计时停住了");
  await pass(6_000);
  expect(title()).toHaveTextContent("计时停住了");
});

describe("what cannot be opened", () => {
  test("is said with a way on", async () => {
    history.replaceState(null, "", "/interviews/run");
    await open();
    expect(title()).toHaveTextContent("这个浏览器里没有这场面试");
    expect(screen.getByRole("link", { name: "去模拟面试" })).toHaveAttribute("href", "/interviews");
  });

  test("because the server fails can be tried again", async () => {
    server.failing = { status: 500, code: "internal" };
    await open();
    expect(title()).toHaveTextContent("这场面试没能打开");
    server.failing = null;
    await press("再试一次");
    await pass(400);
    expect(title()).toHaveTextContent("question 0");
  });

  test("because it was deleted elsewhere leaves one the words that had not arrived", async () => {
    await open();
    server.failing = { status: 404, code: "interview-not-found" };
    type("my words");
    await pass(2_000);
    expect(title()).toHaveTextContent("这场面试在别处删除了");
    expect(screen.getByText("my words")).toBeInTheDocument();
  });
});
