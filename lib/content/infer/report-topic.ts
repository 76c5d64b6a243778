import { diagnose, type Diagnostic } from "../diagnostic";
import type { InferredTopic } from "./infer-topic";

/** Which topic a question was given from its words, with the score; a warning when it is little more than a guess. */
export function reportTopic(file: string, line: number, inferred: InferredTopic): Diagnostic {
  const { topic, runnerUp, score, uncertain } = inferred;
  const found = `From its words the topic is “${topic}” (score ${score.toFixed(2)}), else “${runnerUp}”.`;
  return uncertain
    ? diagnose(
        file,
        { line, column: 1 },
        "topic-uncertain",
        `${found} That is uncertain. Say \`topic:\` in the front matter.`,
      )
    : diagnose(file, { line, column: 1 }, "topic-inferred", found);
}
