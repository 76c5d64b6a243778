import { expect, test } from "vitest";
import { sampleReader, topicOverview } from "@/tests/support/sample-catalogue";
import { browseTopics } from "./browse-topics";

test("browsing shows the topics, the size of the whole bank, and how much of it documents ask", async () => {
  const topics = [topicOverview("platform"), topicOverview("privacy", 3)];
  const catalogue = sampleReader({
    listTopics: async () => topics,
    countQuestions: async () => 5,
    countFromDocuments: async () => 2,
  });
  const value = { topics, total: 5, fromDocuments: 2 };
  expect(await browseTopics({ catalogue }, { locale: "zh" })).toEqual({ ok: true, value });
});
