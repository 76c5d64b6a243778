import { door } from "@/app/_lib/door";
import { routes } from "@/lib/api/routes";
import { readCurrentQuiz } from "@/lib/services/practice/read-quiz";

export const GET = door(routes.readCurrentQuiz, ({ deps, learner, now }) => readCurrentQuiz(deps, { learner, now }));
