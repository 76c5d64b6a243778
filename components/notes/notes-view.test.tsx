import { render, screen } from "@testing-library/react";
import { expect, test, vi } from "vitest";
// Loaded late by the page; here before the clock of the test runs.
import "@/lib/content/markdown/note";
import { NotesView } from "./notes-view";

const note = (questionId: string, text: string) => ({
  ...{ questionId, slug: questionId, title: `title of ${questionId}`, language: "en", topic: "data", kind: "open" },
  ...{ difficulty: null, tags: [], text, updatedAt: "2026-11-20T10:00:00.000Z" },
});
vi.mock("@/components/practice/client", () => ({
  send: async () => ({
    ok: true,
    value: {
      total: 2,
      items: [
        note("q-aaaaa2", "# 结论\n\n- 一\n- 二\n\n[x](javascript:alert(1)) <img src=x onerror=alert(1)>"),
        note("q-aaaaa3", "两行\n原样"),
      ],
    },
  }),
}));

test("notes are set as Markdown, and nothing in them runs", async () => {
  render(<NotesView topics={{ data: "数据" }} locale="zh" />);
  expect(await screen.findByRole("heading", { level: 3, name: "结论" })).toBeInTheDocument();
  expect(screen.getByText("x")).not.toHaveAttribute("href");
  expect(document.querySelector("img")).toBeNull();
  expect(screen.getByText(/<img src=x onerror=alert/)).toBeInTheDocument();
  expect(screen.getByText(/两行/).querySelector("br")).not.toBeNull();
});
