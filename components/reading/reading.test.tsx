import { fireEvent, render, screen } from "@testing-library/react";
import { expect, onTestFinished, test, vi } from "vitest";
import { follow } from "./follow";
import { GoOn } from "./go-on";
import { readJournal, storedJournal, writeJournal } from "./journal";
import { RecentlyRead } from "./recently-read";

const scrollY = (value: number) => Object.defineProperty(window, "scrollY", { value, configurable: true });
const open = (slug: string, language: "zh" | "en" = "zh") => follow({ slug, title: `${slug} ${language}`, language })();

test("the last eight are kept, the latest first, each once and with its titles", () => {
  for (let index = 0; index < 10; index += 1) open(`question-${index}`);
  open("question-5", "en");
  const journal = readJournal();
  expect(journal).toHaveLength(8);
  expect(journal[0]).toEqual({ slug: "question-5", titles: { zh: "question-5 zh", en: "question-5 en" } });
  expect(journal[7]?.slug).toBe("question-2");
});

test("opening a question again keeps where one stopped in it", () => {
  const stop = { id: "answer", heading: "详解", language: "zh" } as const;
  writeJournal([{ slug: "kv-cache", titles: { zh: "题" }, stop }]);
  open("kv-cache");
  expect(readJournal()[0]?.stop).toEqual(stop);
});

test("nobody stops in what is folded", () => {
  vi.useFakeTimers();
  onTestFinished(() => {
    vi.useRealTimers();
    vi.restoreAllMocks();
    document.body.replaceChildren();
    scrollY(0);
  });
  // jsdom lays nothing out: everything is there, at the top.
  vi.spyOn(HTMLElement.prototype, "offsetParent", "get").mockReturnValue(document.body);
  document.body.innerHTML = `<article class="question"><section id="tests"><h2>测试</h2></section>
    <details><section id="solution"><h2>题解</h2></section></details></article>`;
  const stopAfterScrolling = () => {
    const end = follow({ slug: "beam-search", title: "题", language: "zh" });
    scrollY(5_000);
    fireEvent.scroll(window);
    vi.runAllTimers();
    end();
    return readJournal()[0]?.stop?.id;
  };
  expect(stopAfterScrolling()).toBe("tests");
  document.querySelector("details")?.setAttribute("open", "");
  expect(stopAfterScrolling()).toBe("solution");
});

test("nonsense in the storage was never read", () => {
  for (const stored of [
    "",
    "{",
    "7",
    '[{"slug":"<b>"}]',
    '[{"slug":"abc","titles":{"fr":"x"}}]',
    '[{"slug":"abc","titles":{},"stop":1}]',
  ]) {
    expect(readJournal(stored), stored).toEqual([]);
  }
});

test("goes on in the section where one stopped", () => {
  const stop = { id: "h-为什么", heading: "为什么", language: "zh" } as const;
  writeJournal([{ slug: "kv-cache", titles: { zh: "题" }, stop }]);
  render(<GoOn locale="en" />);
  const link = screen.getByRole("link", { name: "题 · 为什么" });
  expect(link).toHaveAttribute("href", `/en/questions/kv-cache#${encodeURIComponent("h-为什么")}`);
  expect(document.documentElement).toHaveAttribute("data-read");
});

test("one is forgotten, or all, and then nothing is left behind", () => {
  open("one-question");
  open("another-question");
  const { container } = render(<RecentlyRead locale="en" />);
  fireEvent.click(screen.getByRole("button", { name: "Forget “one-question zh”" }));
  expect(screen.getAllByRole("listitem")).toHaveLength(1);
  fireEvent.click(screen.getByRole("button", { name: "Clear all" }));
  expect(container).toBeEmptyDOMElement();
  expect(storedJournal()).toBe("");
  expect(document.documentElement).not.toHaveAttribute("data-read");
});
