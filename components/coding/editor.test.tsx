import { act, fireEvent, render, screen, waitFor } from "@testing-library/react";
import { useState } from "react";
import { expect, test, vi } from "vitest";
import { comeNear } from "@/tests/support/come-near";
import { Editor } from "./editor";
import type { EditorSetup } from "./editor-view";

const mounted = vi.hoisted(() => vi.fn<(setup: EditorSetup) => void>());
vi.mock("./editor-view", () => ({
  mountEditor: (setup: EditorSetup) => {
    mounted(setup);
    return { set: vi.fn(), mark: vi.fn(), goTo: vi.fn(), destroy: vi.fn() };
  },
}));

function Page() {
  const [text, setText] = useState("a = 1");
  const rest = { id: "program", label: "Program", describedBy: "hint", locale: "en" as const };
  return <Editor {...rest} ref={null} value={text} onType={setText} onTooLong={vi.fn()} />;
}

test("a plain field stands until it is near and there is time; the editor goes on with its text and cursor", async () => {
  const moments: (() => void)[] = [];
  vi.stubGlobal("requestIdleCallback", (callback: () => void) => moments.push(callback));
  vi.stubGlobal("cancelIdleCallback", vi.fn());
  render(<Page />);
  const field = screen.getByRole<HTMLTextAreaElement>("textbox", { name: "Program" });
  comeNear(false);
  expect(moments).toHaveLength(0);
  comeNear();
  expect(moments).toHaveLength(1);
  field.focus();
  fireEvent.change(field, { target: { value: "a = 1\nb" } });
  field.setSelectionRange(2, 7);
  await act(async () => moments[0]?.());
  await waitFor(() => expect(mounted).toHaveBeenCalledOnce());
  expect(mounted.mock.calls[0]?.[0]).toMatchObject({ text: "a = 1\nb", selection: [2, 7] });
  expect(field).not.toBeInTheDocument();
});

test("an editor whose page is left before it comes is not brought", () => {
  const cancelled = vi.fn();
  vi.stubGlobal("requestIdleCallback", () => 7);
  vi.stubGlobal("cancelIdleCallback", cancelled);
  const { unmount } = render(<Page />);
  comeNear();
  unmount();
  expect(cancelled).toHaveBeenCalledExactlyOnceWith(7);
});
