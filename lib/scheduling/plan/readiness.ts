/**
 * Mean expected recall of questions, 0 to 1, a question that was never asked counting 0: on the interview day by the
 * plan; on that day without any more practice; and now.
 */
export type Readiness = { readonly planned: number; readonly idle: number; readonly now: number };

export type TopicReadiness = Readiness & { readonly topic: string; readonly questions: number };

function mean(rows: readonly Readiness[]): Readiness {
  const of = (part: keyof Readiness) => rows.reduce((sum, row) => sum + row[part], 0) / Math.max(rows.length, 1);
  return { planned: of("planned"), idle: of("idle"), now: of("now") };
}

/** Of all questions, and by topic in the order in which topics first occur. */
export function readinessOf(rows: readonly (Readiness & { readonly topic: string })[]) {
  const topics = [...new Set(rows.map(({ topic }) => topic))].map((topic): TopicReadiness => {
    const own = rows.filter((row) => row.topic === topic);
    return { topic, questions: own.length, ...mean(own) };
  });
  return { ...mean(rows), topics };
}
