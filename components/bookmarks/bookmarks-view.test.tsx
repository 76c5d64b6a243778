import { act, fireEvent, render, screen, within } from "@testing-library/react";
import { beforeEach, expect, test, vi } from "vitest";
import { BookmarksView } from "./bookmarks-view";

const FRIDAY = "3f2b8a1e-0c4d-4b6f-9a57-1c2d3e4f5a6b";
const held = { collections: [] as string[] };
const collection = () => ({ id: FRIDAY, name: "周五再看", questions: held.collections.length, sharedAt: null });
const item = () => ({
  ...{ questionId: "q-aaaaa2", slug: "kv-cache", title: "KV 缓存", language: "zh", topic: "data", kind: "open" },
  ...{ difficulty: "hard", tags: [], collections: held.collections, addedAt: "2026-11-22T00:00:00.000Z" },
});
const asked = vi.fn<(what: string, body: unknown) => void>();
const delivered = vi.fn<(what: string) => void>();

vi.mock("@/components/practice/client", () => ({
  send: async (method: string, path: string, body: unknown) => {
    asked(`${method} ${path}`, body);
    if (path.startsWith("/api/bookmarks"))
      return { ok: true, value: { items: held.collections.length ? [item()] : [] } };
    if (path.endsWith("/share"))
      return { ok: true, value: { ...collection(), sharedAt: "https://example.org/share/s" } };
    return { ok: true, value: { collections: [collection()] } };
  },
}));
vi.mock("@/components/practice/outbox", () => ({
  deliver: async ({ method, path }: { method: string; path: string }) => {
    delivered(`${method} ${path}`);
    held.collections = method === "PUT" ? [FRIDAY] : [];
    return { ok: true, value: held };
  },
}));

beforeEach(() => {
  asked.mockReset();
  delivered.mockReset();
  held.collections = [FRIDAY];
});
const show = () => act(async () => void render(<BookmarksView topics={{ data: "数据" }} locale="zh" />));
const press = (name: string | RegExp) => act(async () => fireEvent.click(screen.getByRole("button", { name })));

test("nothing kept says how to keep something", async () => {
  held.collections = [];
  await show();
  expect(screen.getByText(/点题目旁边的书签/)).toBeInTheDocument();
});

test("what is taken out can be put back where it was", async () => {
  await show();
  await press("把“KV 缓存”移出");
  expect(screen.queryByRole("link", { name: "KV 缓存" })).toBeNull();
  await press("放回去");
  expect(screen.getByRole("link", { name: "KV 缓存" })).toHaveAttribute("href", "/questions/kv-cache");
  expect(delivered.mock.calls.flat()).toEqual([
    `DELETE /api/bookmarks/q-aaaaa2?collection=${FRIDAY}`,
    "PUT /api/bookmarks/q-aaaaa2",
  ]);
});

test("a collection is practised, shared and deleted, the last only when one is sure", async () => {
  await show();
  await press(/周五再看/);
  expect(screen.getByRole("link", { name: "练这一组" })).toHaveAttribute("href", `/quiz?collection=${FRIDAY}`);
  await press("生成分享链接");
  expect(screen.getByRole("textbox", { name: "分享链接" })).toHaveValue("https://example.org/share/s");
  await press("删除收藏夹");
  const sure = screen.getByRole("alertdialog");
  expect(sure).toHaveTextContent("里面的 1 个收藏也一起删除");
  expect(asked).not.toHaveBeenCalledWith(`DELETE /api/collections/${FRIDAY}`, undefined);
  await act(async () => fireEvent.click(within(sure).getByRole("button", { name: "删除" })));
  expect(asked).toHaveBeenCalledWith(`DELETE /api/collections/${FRIDAY}`, undefined);
});
