import { door } from "@/app/_lib/door";
import { routes } from "@/lib/api/routes";
import { readPlan } from "@/lib/services/practice/read-plan";

export const GET = door(routes.readPlan, ({ deps, learner, now }) => readPlan(deps, { learner, now }));
