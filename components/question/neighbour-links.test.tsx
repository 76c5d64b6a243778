import { render, screen, waitFor } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import { rememberList } from "./came-from";
import { NeighbourLinks } from "./neighbour-links";

const link = (slug: string) => ({ slug, title: `title ${slug}`, language: "en" as const });
const links = (
  <NeighbourLinks
    slug="here"
    locale="en"
    inTopic={{ previous: null, next: link("in-topic"), place: 1, total: 9 }}
    topic={{ path: "/topics/data", title: "Data" }}
    words={{ label: "Onwards", previous: "Previous", next: "Next", list: "Your list", place: "{place} of {total}" }}
  />
);
const answer = (status: number, body: unknown) => {
  const fetched = vi.fn<(address: string) => Promise<Response>>(async () => Response.json(body, { status }));
  vi.stubGlobal("fetch", fetched);
  return fetched;
};

test("without a list behind it a question leads on through its topic", () => {
  const fetched = answer(200, {});
  render(links);
  expect(screen.getByRole("link", { name: /title in-topic/ })).toHaveAttribute("href", "/en/questions/in-topic");
  expect(screen.getByText("1 of 9")).toBeInTheDocument();
  expect(fetched).not.toHaveBeenCalled();
});

test("a question leads on through the list one came from, and back to it", async () => {
  rememberList({ path: "/topics", search: "?tag=gpu&page=2", topic: "" });
  const fetched = answer(200, { previous: link("before"), next: null, place: 51, total: 51 });
  render(links);
  expect(await screen.findByRole("link", { name: /title before/ })).toBeInTheDocument();
  expect(screen.queryByText(/in-topic/)).not.toBeInTheDocument();
  expect(screen.getByRole("link", { name: "Your list" })).toHaveAttribute("href", "/en/topics?tag=gpu&page=2");
  expect(fetched.mock.calls[0]?.[0]).toBe("/api/questions/here/neighbours?tag=gpu&page=2&locale=en&from=%2Ftopics");
});

test("a question of a learning path leads on along the path", async () => {
  rememberList({ path: "/paths/founder", search: "", topic: "" });
  const fetched = answer(200, { previous: null, next: link("along"), place: 1, total: 25 });
  render(links);
  expect(await screen.findByRole("link", { name: /title along/ })).toBeInTheDocument();
  expect(screen.getByRole("link", { name: "Your list" })).toHaveAttribute("href", "/en/paths/founder");
  expect(fetched.mock.calls[0]?.[0]).toBe("/api/questions/here/neighbours?locale=en&from=%2Fpaths%2Ffounder");
});

test("a question that is not in that list keeps the neighbours of its topic", async () => {
  rememberList({ path: "/topics/market", search: "?kind=open", topic: "market" });
  const fetched = answer(404, { code: "not-in-list" });
  render(links);
  await waitFor(() => expect(fetched).toHaveBeenCalled());
  expect(screen.getByRole("link", { name: /title in-topic/ })).toBeInTheDocument();
});

test("nonsense in the storage is no list", () => {
  sessionStorage.setItem("list", '{"path":7}');
  const fetched = answer(200, {});
  render(links);
  expect(fetched).not.toHaveBeenCalled();
});
