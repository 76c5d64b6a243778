import { randomUUID } from "node:crypto";
import { expect, type Page } from "@playwright/test";
import type { Interview, InterviewConfig } from "@/lib/api/interviews";

type Start = Partial<InterviewConfig> & { readonly prefix?: "" | "/en" };

const originOf = (baseURL: string | undefined): string => new URL(baseURL ?? "http://localhost").origin;

/** Starts an interview of open questions, as the page that offers them would, and opens it. */
export async function takeInterview(page: Page, baseURL: string | undefined, start: Start = {}): Promise<string> {
  const { prefix = "", ...config } = start;
  const reply = await page.request.post("/api/interviews", {
    headers: { origin: originOf(baseURL) },
    data: {
      clientId: randomUUID(),
      locale: prefix === "" ? "zh" : "en",
      config: { questions: 3, minutes: 30, kinds: ["open"], difficulty: ["easy", "medium", "hard"], ...config },
    },
  });
  expect(reply.status()).toBe(201);
  const { id } = (await reply.json()) as Interview;
  await page.goto(`${prefix}/interviews/${id}`);
  await expect(page.getByRole("timer")).toBeVisible();
  return id;
}

/** As the server has it. */
export async function interviewOf(page: Page, id: string): Promise<Interview> {
  return (await (await page.request.get(`/api/interviews/${id}`)).json()) as Interview;
}

/** The texts as the server has them. */
export const textsOf = async (page: Page, id: string): Promise<string[]> =>
  (await interviewOf(page, id)).items.map(({ answer }) => answer.text);

/** Saves an answer as another browser of the learner would. */
export async function answerElsewhere(page: Page, id: string, place: number, text: string): Promise<void> {
  const { items } = await interviewOf(page, id);
  const item = items[place];
  const reply = await page.request.put(`/api/interviews/${id}/answers/${item?.id}`, {
    headers: { origin: new URL(page.url()).origin },
    data: { revision: item?.answer.revision, opId: randomUUID(), text },
  });
  expect(reply.status()).toBe(200);
}
