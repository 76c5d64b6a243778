import { act, render, screen, within } from "@testing-library/react";
import { beforeEach, expect, test, vi } from "vitest";
import { rememberLearner } from "@/components/practice/known-learner";
import { wholeList } from "@/lib/catalogue/list-address";
import { summary } from "@/tests/support/sample-catalogue";
import { OwnList } from "./own-list";
import { StatusChoice } from "./status-choice";

const asked = vi.fn<(path: string) => unknown>();
vi.mock("@/components/practice/client", () => ({ send: async (_: string, path: string) => asked(path) }));

const facets = { difficulty: [], kind: [], tags: [] };
const query = { ...wholeList(null), status: "due" } as const;
const found = (total: number, ...slugs: string[]) => ({
  ok: true,
  value: { total, pages: Math.ceil(total / 50), items: slugs.map((slug) => summary(slug)) },
});
const show = (some: Partial<typeof query> & Record<string, unknown> = {}) =>
  act(
    async () =>
      void render(<OwnList query={{ ...query, ...some }} facets={facets} titles={{ data: "数据" }} locale="zh" />),
  );
const lists = () => asked.mock.calls.map(([path]) => path).filter((path) => path.startsWith("/api/questions"));

beforeEach(() => {
  asked.mockReset().mockReturnValue({ ok: true, value: { items: [] } });
});

test("asks for what the address says, and for nothing that is left at its default", async () => {
  asked.mockReturnValue(found(1, "one"));
  await show();
  expect(lists()).toEqual(["/api/questions?status=due&locale=zh"]);
  await show({ topic: "data", difficulty: ["easy", "hard"], tags: ["gpu"], sort: "title", page: 2 });
  expect(lists().at(-1)).toBe(
    "/api/questions?status=due&topic=data&locale=zh&difficulty=easy%2Chard&tags=gpu&sort=title&page=2",
  );
});

test("is numbered and paged like every list, and its status is taken away like every filter", async () => {
  asked.mockReturnValue(found(51, "one"));
  await show({ page: 2 });
  expect(screen.getByText("51 题")).toBeInTheDocument();
  expect(screen.getByText("51")).toBeInTheDocument();
  expect(screen.getByRole("link", { name: "上一页" })).toHaveAttribute("href", "/topics?status=due");
  const chips = within(screen.getByRole("list", { name: "已选的条件" }));
  expect(chips.getByRole("link", { name: "去掉条件“待练”" })).toHaveAttribute("href", "/topics");
});

test("tells who has nothing yet apart from who has nothing of the kind", async () => {
  asked.mockReturnValue(found(0));
  await show();
  expect(screen.getByText("这个浏览器里还没有你的记录")).toBeInTheDocument();
  await act(async () => rememberLearner(true));
  expect(screen.getByText("没有“待练”的题")).toBeInTheDocument();
});

test("says why it is not there", async () => {
  asked.mockReturnValue({ ok: false, status: 0, code: "offline", problem: null });
  await show();
  expect(screen.getByRole("alert")).toHaveTextContent("现在连不上服务器");
});

test("the choice is there for a learner, and for whoever follows a link that has chosen", async () => {
  const t = { label: "我的状态", any: "全部题目", due: "待练", new: "没学过", mistaken: "常忘", mastered: "已掌握" };
  const words = { ...t, suspended: "已搁置", bookmarked: "已收藏", noted: "有笔记" };
  const { rerender } = render(<StatusChoice chosen={undefined} words={words} />);
  expect(screen.queryByRole("combobox")).toBeNull();
  rerender(<StatusChoice chosen="due" words={words} />);
  expect(screen.getByRole("combobox", { name: "我的状态" })).toHaveValue("due");
  rerender(<StatusChoice chosen={undefined} words={words} />);
  await act(async () => rememberLearner(true));
  expect(screen.getByRole("combobox")).toBeInTheDocument();
});
