import "@testing-library/jest-dom/vitest";
import { cleanup, configure } from "@testing-library/react";
import { afterEach, beforeEach, vi } from "vitest";
import { forgetNearness, WatchNearness } from "./come-near";

// What is awaited happens, however busy the machine is: by default it would have one second.
configure({ asyncUtilTimeout: 20_000 });

beforeEach(() => {
  vi.stubGlobal("IntersectionObserver", WatchNearness);
  // React tells of mistakes on the console; a test that expects one says so.
  for (const level of ["error", "warn"] as const) {
    vi.spyOn(console, level).mockImplementation((...words: unknown[]) => {
      throw new Error(`console.${level}: ${words.map(String).join(" ")}`);
    });
  }
});

afterEach(() => {
  cleanup();
  forgetNearness();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  localStorage.clear();
  sessionStorage.clear();
  for (const key of Object.keys(document.documentElement.dataset)) delete document.documentElement.dataset[key];
});
